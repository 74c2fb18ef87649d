package org.cocreation.steering.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who can do what, for how many hours of a sprint. */
@Schema(
    examples =
        """
        {"person": "development@mincorp", "name": "Elin Sandberg",
         "competence": "Payload sensors and their calibration", "hoursPerSprint": 40,
         "from": "2026-03-16", "to": "2026-09-30"}""")
@Embeddable
public record ResourceContent(
    @Size(min = 1, max = 200) @OneLine
        @Schema(description = "As a member of your side; absent for somebody who is none.")
        @Nullable String person,
    @NotBlank @Size(max = 200) @OneLine String name,
    @NotBlank @Size(max = 200) @OneLine String competence,
    @NotNull @Min(1) @Max(400) @Schema(description = "For all cycles of the partnership together.")
        Integer hoursPerSprint,
    @NotNull @Column(name = "from_day") LocalDate from,
    @Column(name = "to_day")
        @Schema(description = "The last day; absent where nobody knows it yet.")
        @Nullable LocalDate to) {

  public ResourceContent {
    name = name == null ? null : name.strip();
    competence = competence == null ? null : competence.strip();
  }

  /**
   * @throws Refusal 422 where it ends before it begins
   */
  void requireSound() {
    if (to != null && to.isBefore(from)) {
      throw Refusal.invalidField("to", "must not be before from");
    }
  }

  /** Whether both are there on some day. */
  boolean meets(ResourceContent other) {
    return !(to != null && to.isBefore(other.from) || other.to != null && other.to.isBefore(from));
  }
}
