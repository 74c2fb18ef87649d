package org.cocreation.operations.skill;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody must be able to do: in which role, at which site. */
@Schema(
    name = "SkillRequest",
    examples =
        """
        {"name": "Calibrate the scale", "role": "Loader operator", "site": "Pit 3",
         "howProven": "Ten calibrations in a row within half a per cent, seen by the trainer."}""")
@Embeddable
public record SkillContent(
    @Schema(description = "What they are able to do.") @NotBlank @Size(max = 200) @OneLine
        String name,
    @Schema(description = "The role or shift, of which one member at least has proven it.")
        @NotBlank @Size(max = 100) @OneLine
        String role,
    @NotBlank @Size(max = 100) @OneLine String site,
    @Schema(description = "What counts as proof.") @Size(max = 1000) @Nullable String howProven) {

  public SkillContent {
    name = name == null ? null : name.strip();
    role = role == null ? null : role.strip();
    site = site == null ? null : site.strip();
    howProven = howProven == null || howProven.isBlank() ? null : howProven.strip();
  }
}
