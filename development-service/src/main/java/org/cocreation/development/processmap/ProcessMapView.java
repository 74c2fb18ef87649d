package org.cocreation.development.processmap;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A process map as people and events see it. */
@Schema(
    name = "ProcessMap",
    description = "The customer's process, with the constraint of the whole system.",
    examples =
        """
        {"id": "0199f1a0-0700-7000-8000-000000000700",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "steps": [{"id": "0199f1a0-0701-7000-8000-000000000701", "name": "Loading",
                    "description": "Shovel fills the truck at the face.", "constraint": false},
                   {"id": "0199f1a0-0702-7000-8000-000000000702", "name": "Crushing",
                    "constraint": true}]}""")
public record ProcessMapView(UUID id, UUID cycleId, List<ProcessStepView> steps) {

  /** A step, in the order of the process. */
  @Schema(name = "ProcessStep")
  public record ProcessStepView(
      UUID id, String name, @Nullable String description, boolean constraint) {}

  static ProcessMapView of(ProcessMap map) {
    return new ProcessMapView(
        map.id(),
        map.cycleId(),
        map.steps().stream()
            .map(
                step ->
                    new ProcessStepView(
                        step.id(), step.name(), step.description(), step.isConstraint()))
            .toList());
  }
}
