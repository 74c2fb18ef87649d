package org.cocreation.operations.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.OneLine;
import org.cocreation.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The people whom one side's operations commits to a site (R12). */
@Schema(
    name = "SiteCommitmentRequest",
    examples =
        """
        {"people": [{"name": "Pekka Rantanen", "hours": 60,
                     "from": "2026-05-04", "to": "2026-06-12"}]}""")
public record CommitmentContent(@Size(max = 50) @Nullable List<@Valid CommittedPerson> people) {

  public CommitmentContent {
    // A line of a form that is left empty is none.
    people = people == null ? List.of() : people.stream().filter(Objects::nonNull).toList();
  }

  /** Somebody with hours. */
  public record CommittedPerson(
      @NotBlank @Size(max = 200) @OneLine String name,
      @Schema(description = "In all, between the two days.") @Min(1) @Max(10_000) int hours,
      @NotNull LocalDate from,
      @Schema(description = "The last day.") @NotNull LocalDate to) {

    public CommittedPerson {
      name = Text.clean(name);
    }
  }

  /**
   * @throws Refusal 422 for days in the wrong order
   */
  void requireWhole() {
    for (int i = 0; i < people.size(); i++) {
      if (people.get(i).to().isBefore(people.get(i).from())) {
        throw Refusal.invalidField(
            "people[%d].to".formatted(i), "must not be before the first day");
      }
    }
  }
}
