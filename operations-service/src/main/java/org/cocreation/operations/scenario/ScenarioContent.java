package org.cocreation.operations.scenario;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is tried: in which work process, and how it goes. */
@Schema(
    name = "ScenarioRequest",
    examples =
        """
        {"workProcess": "Loading at the face",
         "text": "A full shift at night: the driver reads the load before the truck leaves."}""")
@Embeddable
public record ScenarioContent(
    @Schema(description = "The work process that it is taken from.")
        @NotBlank @Size(max = 200) @OneLine
        String workProcess,
    @Schema(description = "What is done, and what must come of it.") @NotBlank @Size(max = 1000) String text) {

  public ScenarioContent {
    workProcess = workProcess == null ? null : workProcess.strip();
    text = text == null ? null : text.strip();
  }
}
