package org.cocreation.development.revision;

import java.time.Instant;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.concept.ConceptView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A concept as it was in one revision, and who made it so. */
@Schema(description = "A concept as it was in one revision: it never changes.")
public record ConceptRevision(
    int revision,
    @Schema(description = "Who made it; absent where the process did.") @Nullable String person,
    @Nullable String name,
    @Nullable Side side,
    Instant at,
    @Schema(description = "Why, where that was asked for.") @Nullable String reason,
    ConceptView concept) {}
