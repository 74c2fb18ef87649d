package org.cocreation.operations.routine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How something is done: for whom, and step by step. */
@Schema(
    name = "RoutineRequest",
    examples =
        """
        {"title": "Calibrate the scale", "role": "Loader operator",
         "text": "Empty bucket, level ground. Hold still for ten seconds. Confirm the zero."}""")
public record RoutineContent(
    @NotBlank @Size(max = 200) @OneLine String title,
    @Schema(description = "Who follows it.") @NotBlank @Size(max = 100) @OneLine String role,
    @Schema(description = "What they do, step by step.") @NotBlank @Size(max = 4000) String text) {

  public RoutineContent {
    title = title == null ? null : title.strip();
    role = role == null ? null : role.strip();
    text = text == null ? null : text.strip();
  }
}
