package org.cocreation.development.processmap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole map, in the order of the process. */
@Schema(
    examples =
        """
        {"steps": [{"name": "Loading", "description": "Shovel fills the truck at the face.",
                    "constraint": false},
                   {"name": "Hauling", "constraint": false},
                   {"name": "Crushing", "constraint": true}]}""")
record DrawProcessMapRequest(
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid StepRequest> steps) {

  /** A step of the process. */
  record StepRequest(
      @Schema(description = "The step's id where the map has it already.") UUID id,
      @NotBlank @Size(max = 200) @OneLine String name,
      @Size(max = 2000) String description,
      @NotNull @Schema(description = "Whether it is the constraint of the whole; exactly one is.")
          Boolean constraint) {}

  List<ProcessMap.Drawn> drawn() {
    return steps.stream()
        .map(
            step ->
                new ProcessMap.Drawn(step.id(), step.name(), step.description(), step.constraint()))
        .toList();
  }
}
