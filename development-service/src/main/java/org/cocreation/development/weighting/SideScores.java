package org.cocreation.development.weighting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side's people together give a problem. */
@Schema(name = "SideScores")
record SideScores(Side side, List<GoalScore> scores) {

  /** By one goal. */
  @Schema(name = "GoalScore")
  record GoalScore(UUID goalId, @JsonUnwrapped SideScore score) {}

  /** Of these goals alone. */
  static SideScores of(Side side, List<Scoring> scorings, Set<UUID> goals) {
    return new SideScores(
        side,
        byGoal(scorings).entrySet().stream()
            .filter(goal -> goals.contains(goal.getKey()))
            .map(goal -> new GoalScore(goal.getKey(), goal.getValue()))
            .sorted(Comparator.comparing(GoalScore::goalId))
            .toList());
  }

  /** Of one side's scorings, one by each person. */
  static Map<UUID, SideScore> byGoal(List<Scoring> scorings) {
    Map<UUID, SideScore> byGoal = new HashMap<>();
    scorings.stream()
        .flatMap(scoring -> scoring.scores().stream())
        .collect(
            Collectors.groupingBy(
                Score::goalId, Collectors.mapping(Score::score, Collectors.toList())))
        .forEach((goal, scores) -> byGoal.put(goal, SideScore.of(scores)));
    return byGoal;
  }
}
