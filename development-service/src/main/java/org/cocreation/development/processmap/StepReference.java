package org.cocreation.development.processmap;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the process, as what touches it names it. */
@Schema(name = "StepReference", description = "A step of the process that this touches.")
public record StepReference(
    UUID id,
    String name,
    @Schema(description = "Whether it is the constraint of the whole system (R5).")
        boolean constraint) {

  static StepReference of(ProcessStep step) {
    return new StepReference(step.id(), step.name(), step.isConstraint());
  }
}
