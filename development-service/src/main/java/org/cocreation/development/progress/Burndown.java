package org.cocreation.development.progress;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of a sprint's burndown. */
@Schema(
    name = "Burndown",
    description = "What is left of a sprint at the end of each of its days (UTC).",
    examples =
        """
        {"burndown": [{"day": "2026-03-16", "idealHours": 167, "remainingHours": 180},
                      {"day": "2026-03-17", "idealHours": 154}]}""")
public record Burndown(List<Day> burndown) {

  /** What is left at the end of a day. */
  @Schema(name = "BurndownDay")
  public record Day(
      LocalDate day,
      @Schema(description = "What would be left if each day brought as much as any other.")
          int idealHours,
      @Schema(description = "Of the items that are not done; absent for days to come.")
          @Nullable Integer remainingHours) {}
}
