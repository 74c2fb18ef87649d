package org.cocreation.development.weighting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side's scoring of a problem. */
@Schema(
    name = "Scoring",
    examples =
        """
        {"problemId": "0199f1a0-0800-7000-8000-000000000800", "side": "CUSTOMER", "number": 1, "outdated": false,
         "scores": [{"goalId": "0199f1a0-0400-7000-8000-000000000400", "score": 8}],
         "person": "development@mincorp", "name": "Sofia Kallio",
         "scoredAt": "2026-03-03T09:02:11.004512Z"}""")
record ScoringView(
    UUID problemId,
    Side side,
    @Schema(
            description =
                "Counts the side's scorings of the problem; of each person the last counts.")
        int number,
    @Schema(
            description =
                "Whether the problem's wording or needs changed since: it counts no longer, until it"
                    + " is confirmed.")
        boolean outdated,
    List<Score> scores,
    String person,
    String name,
    Instant scoredAt) {

  static ScoringView of(Scoring scoring, CommonProblem problem) {
    return of(scoring, scoring.scores(), problem);
  }

  /** With these of its scores alone. */
  static ScoringView of(Scoring scoring, List<Score> shown, CommonProblem problem) {
    return new ScoringView(
        scoring.problemId(),
        scoring.side(),
        scoring.number(),
        scoring.subject() != problem.subject(),
        shown,
        scoring.person(),
        scoring.name(),
        scoring.scoredAt());
  }
}
