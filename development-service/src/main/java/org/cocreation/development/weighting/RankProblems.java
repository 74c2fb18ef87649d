package org.cocreation.development.weighting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.goal.WeightedGoal;
import org.cocreation.development.problem.CommonProblem;
import org.cocreation.development.problem.CommonProblemRepository;

/** Ranks a cycle's open problems by the scores and weights as they now are (R3). */
@ApplicationScoped
public class RankProblems {

  private final CommonProblemRepository problems;
  private final ScoringRepository scorings;
  private final GoalDirectory goals;

  RankProblems(CommonProblemRepository problems, ScoringRepository scorings, GoalDirectory goals) {
    this.problems = problems;
    this.scorings = scorings;
    this.goals = goals;
  }

  /** As a side sees it: the other's scores of a problem are not in it before both have scored. */
  public RankingView rank(UUID partnershipId, UUID cycleId, Side reader) {
    List<WeightedGoal> leaves = goals.leafGoals(partnershipId, cycleId);
    return RankingView.of(
        goals.weightsAgreed(partnershipId, cycleId),
        leaves,
        new Ranking(leaves)
            .of(candidates(cycleId).stream().map(found -> found.asSeenBy(reader)).toList()));
  }

  /** The open problems with what each side gives them as they are. */
  public List<Ranking.Candidate> candidates(UUID cycleId) {
    Map<UUID, Map<Side, List<Scoring>>> scorings =
        this.scorings.standing(cycleId).stream()
            .collect(
                Collectors.groupingBy(Scoring::problemId, Collectors.groupingBy(Scoring::side)));
    return problems.open(cycleId).stream()
        .map(problem -> candidate(problem, scorings.getOrDefault(problem.id(), Map.of())))
        .toList();
  }

  private static Ranking.Candidate candidate(
      CommonProblem problem, Map<Side, List<Scoring>> bySide) {
    Map<Side, Map<UUID, SideScore>> scores = new EnumMap<>(Side.class);
    Set<Side> outdated = EnumSet.noneOf(Side.class);
    bySide.forEach(
        (side, scorings) -> {
          List<Scoring> current =
              scorings.stream().filter(one -> one.subject() == problem.subject()).toList();
          if (current.isEmpty()) {
            outdated.add(side);
          } else {
            scores.put(side, SideScores.byGoal(current));
          }
        });
    return new Ranking.Candidate(
        problem.id(), problem.title(), scores, List.copyOf(scores.keySet()), List.copyOf(outdated));
  }
}
