package org.cocreation.development.sprint;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a sprint is for, and when. */
@Schema(
    examples =
        """
        {"goal": "The operator of one excavator sees the load of each truck.",
         "startsOn": "2026-03-16", "endsOn": "2026-03-29",
         "hours": {"PROVIDER": 120, "CUSTOMER": 60}}""")
@Embeddable
public record SprintContent(
    @NotBlank @Size(max = 500) @Schema(description = "The usable output that it is for.")
        String goal,
    @NotNull @Schema(description = "Its first day, in UTC.") LocalDate startsOn,
    @Schema(
            description =
                "Its last day, in UTC; where a request leaves it out, as late as the usual length"
                    + " makes it.")
        @Nullable LocalDate endsOn,
    @NotNull @Valid SprintHours hours) {

  private static final int LONGEST_DAYS = 90;

  public SprintContent {
    goal = goal == null ? null : goal.strip();
  }

  /**
   * With a last day.
   *
   * @throws Refusal 422 where the last day is before the first, or far behind it
   */
  SprintContent lasting(long usualDays) {
    LocalDate last = endsOn == null ? startsOn.plusDays(usualDays - 1) : endsOn;
    if (last.isBefore(startsOn)) {
      throw Refusal.invalidField("endsOn", "must not be before startsOn");
    }
    if (ChronoUnit.DAYS.between(startsOn, last) >= LONGEST_DAYS) {
      throw Refusal.invalidField("endsOn", "must leave it at most %d days", LONGEST_DAYS);
    }
    return new SprintContent(goal, startsOn, last, hours);
  }
}
