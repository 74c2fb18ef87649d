package org.cocreation.operations.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.OneLine;
import org.cocreation.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody has proven a skill: to whom, when, and until when it holds. */
@Schema(
    name = "SkillProofRequest",
    examples =
        """
        {"person": "Aino Virtanen", "assessedBy": "Maja Sandberg", "assessedOn": "2026-05-06",
         "expiresOn": "2027-05-06", "certificate": "Scale operator, level 1, no. 4711"}""")
public record SkillProofContent(
    @Schema(description = "Who has proven it.") @NotBlank @Size(max = 200) @OneLine String person,
    @Schema(description = "Who assessed it: somebody else.") @NotBlank @Size(max = 200) @OneLine
        String assessedBy,
    @Schema(description = "Not in the future.") @NotNull LocalDate assessedOn,
    @Schema(description = "The last day on which it holds; absent where it does not expire.")
        @Nullable LocalDate expiresOn,
    @Schema(description = "What the certificate says.") @Size(max = 1000) @Nullable String certificate) {

  public SkillProofContent {
    person = person == null ? null : person.strip();
    assessedBy = assessedBy == null ? null : assessedBy.strip();
    certificate = certificate == null || certificate.isBlank() ? null : certificate.strip();
  }

  /** Whether it has not expired by then. */
  boolean isValidOn(LocalDate day) {
    return expiresOn == null || !expiresOn.isBefore(day);
  }

  /**
   * @throws Refusal 422 for what nobody can have proven so
   */
  void requirePossible(LocalDate today) {
    if (Text.plain(person).equals(Text.plain(assessedBy))) {
      throw Refusal.invalidField("assessedBy", "must be somebody else than who has proven it");
    }
    // Somewhere it is tomorrow already.
    if (assessedOn.isAfter(today.plusDays(1))) {
      throw Refusal.invalidField("assessedOn", "must not be in the future");
    }
    if (expiresOn != null && expiresOn.isBefore(assessedOn)) {
      throw Refusal.invalidField(
          "expiresOn", "must not be before the day on which it was assessed");
    }
  }
}
