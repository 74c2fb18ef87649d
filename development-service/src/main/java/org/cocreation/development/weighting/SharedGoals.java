package org.cocreation.development.weighting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/**
 * By which goals both sides have scored a problem: what one side gives by a goal, the other sees
 * once it has scored by that goal itself.
 *
 * @param newest by goal, the newest subject that both judged
 */
record SharedGoals(Map<UUID, Integer> newest) {

  /**
   * @param scorings all of one problem
   */
  static SharedGoals of(List<Scoring> scorings) {
    Map<UUID, Integer> newest = new HashMap<>();
    for (Scoring one : scorings) {
      for (Score score : one.scores()) {
        boolean byTheOther =
            scorings.stream()
                .filter(other -> other.side() != one.side() && other.subject() == one.subject())
                .flatMap(other -> other.scores().stream())
                .anyMatch(other -> other.goalId().equals(score.goalId()));
        if (byTheOther) {
          newest.merge(score.goalId(), one.subject(), Math::max);
        }
      }
    }
    return new SharedGoals(newest);
  }

  /** What people of a side see of a scoring. */
  List<Score> seenBy(Side reader, Scoring scoring) {
    return scoring.scores().stream()
        .filter(
            score ->
                scoring.side() == reader
                    || scoring.subject() <= newest.getOrDefault(score.goalId(), -1))
        .toList();
  }
}
