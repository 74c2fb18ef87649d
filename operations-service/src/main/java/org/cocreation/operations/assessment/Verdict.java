package org.cocreation.operations.assessment;

import java.time.Instant;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one side's operations says of a proof of concept, once (R10, R19). */
@Schema(name = "ProofVerdict")
public record Verdict(
    Side side, Outcome outcome, @Nullable String note, String person, String name, Instant at) {}
