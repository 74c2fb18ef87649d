package org.cocreation.development.weighting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.development.problem.CommonProblem;

/** What a person scored last, for callers that show it to that person. */
@ApplicationScoped
public class ReadScores {

  /**
   * What was given to a problem.
   *
   * @param outdated whether the problem has changed since
   * @param byGoal 0 to 10
   */
  public record OwnScores(boolean outdated, Map<UUID, Integer> byGoal) {}

  private final ScoringRepository scorings;

  ReadScores(ScoringRepository scorings) {
    this.scorings = scorings;
  }

  /** By problem; none for those that the person has not scored. */
  public Map<UUID, OwnScores> own(Participation person, Iterable<CommonProblem> problems) {
    Map<UUID, Scoring> newest =
        scorings.standing(person.cycleId()).stream()
            .filter(scoring -> scoring.side() == person.side())
            .filter(scoring -> scoring.person().equals(person.actor().person()))
            .collect(Collectors.toMap(Scoring::problemId, scoring -> scoring));
    Map<UUID, OwnScores> own = new HashMap<>();
    for (CommonProblem problem : problems) {
      Scoring scoring = newest.get(problem.id());
      if (scoring != null) {
        own.put(
            problem.id(),
            new OwnScores(
                scoring.subject() != problem.subject(),
                scoring.scores().stream().collect(Collectors.toMap(Score::goalId, Score::score))));
      }
    }
    return own;
  }
}
