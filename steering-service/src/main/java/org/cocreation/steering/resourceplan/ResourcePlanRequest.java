package org.cocreation.steering.resourceplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the hours go to: each item of the signed backlog is chosen, or weeded out with a reason. */
@Schema(
    examples =
        """
        {"startsOn": "2026-03-16", "sprints": 2,
         "items": [{"itemId": "0199f1a0-0901-7000-8000-000000000901", "chosen": true},
                   {"itemId": "0199f1a0-0902-7000-8000-000000000902", "chosen": false,
                    "reason": "Nobody at the pit reads it; it can wait."}]}""")
record ResourcePlanRequest(
    @Schema(description = "The first day of the first sprint; absent for today, in UTC.")
        @Nullable LocalDate startsOn,
    @NotNull @Min(1) @Max(MOST_SPRINTS) @Schema(description = "How many sprints the hours are of.")
        Integer sprints,
    @NotNull @Size(max = 1000) List<@NotNull @Valid ItemChoice> items) {

  static final int MOST_SPRINTS = 12;

  /** What becomes of an item in these sprints. */
  @Schema(name = "ItemChoice")
  record ItemChoice(
      @NotNull UUID itemId,
      @NotNull Boolean chosen,
      @Size(max = 2000) @Schema(description = "Why it is weeded out; needed where it is.")
          @Nullable String reason) {

    ItemChoice {
      reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
  }
}
