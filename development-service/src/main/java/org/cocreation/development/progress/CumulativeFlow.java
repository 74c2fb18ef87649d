package org.cocreation.development.progress;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a sprint's cumulative flow. */
@Schema(
    name = "CumulativeFlow",
    description =
        "How many items of a sprint are in each state at the end of each of its days (UTC) so far.",
    examples =
        """
        {"flow": [{"day": "2026-03-16", "toDo": 2, "doing": 1, "review": 0, "done": 0}]}""")
public record CumulativeFlow(List<Day> flow) {

  /** How it stands at the end of a day. */
  @Schema(name = "FlowDay")
  public record Day(LocalDate day, int toDo, int doing, int review, int done) {}
}
