package org.cocreation.development.needlist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cocreation.development.processmap.CycleSteps;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What your side needs. */
@Schema(
    examples =
        """
        {"title": "Trucks leave the face with too little load",
         "description": "Crews guess the weight; one in four loads is short.",
         "frequency": "EVERY_SHIFT", "stepIds": ["0199f1a0-0701-7000-8000-000000000701"]}""")
record NeedRequest(
    @NotBlank @Size(max = 200) String title,
    @Size(max = 2000) String description,
    @Schema(description = "How often it hurts.") Frequency frequency,
    @Schema(description = "The steps of the process map that it touches.") @Size(max = 100) List<@NotNull UUID> stepIds) {

  Need.Wording wording(CycleSteps steps) {
    return new Need.Wording(title, description, frequency, steps.requireKnown("stepIds", stepIds));
  }
}
