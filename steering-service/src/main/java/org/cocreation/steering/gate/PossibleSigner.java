package org.cocreation.steering.gate;

import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who may sign what lies at the gate. */
@Schema(name = "PossibleSigner")
public record PossibleSigner(Side side, String person, String name) {}
