package org.cocreation.development.weighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.goal.WeightedGoal;
import org.cocreation.development.problem.CommonProblemRepository;

/** Ranks a cycle's open problems by the scores and weights as they now are (R3). */
@ApplicationScoped
public class RankProblems {

  private final CommonProblemRepository problems;
  private final ScoringRepository scorings;
  private final GoalDirectory goals;

  @Inject
  RankProblems(CommonProblemRepository problems, ScoringRepository scorings, GoalDirectory goals) {
    this.problems = problems;
    this.scorings = scorings;
    this.goals = goals;
  }

  public RankingView rank(UUID partnershipId, UUID cycleId) {
    List<WeightedGoal> leaves = goals.leafGoals(partnershipId, cycleId);
    return RankingView.of(
        goals.weightsAgreed(partnershipId, cycleId),
        leaves,
        new Ranking(leaves).of(candidates(cycleId)));
  }

  /** The open problems with each side's newest scores. */
  public List<Ranking.Candidate> candidates(UUID cycleId) {
    Map<UUID, Map<Side, Map<UUID, Integer>>> scores = new HashMap<>();
    scorings
        .standing(cycleId)
        .forEach(
            scoring ->
                scores
                    .computeIfAbsent(scoring.problemId(), id -> new EnumMap<>(Side.class))
                    .put(scoring.side(), scoring.byGoal()));
    return problems.open(cycleId).stream()
        .map(
            problem ->
                new Ranking.Candidate(
                    problem.id(), problem.title(), scores.getOrDefault(problem.id(), Map.of())))
        .toList();
  }
}
