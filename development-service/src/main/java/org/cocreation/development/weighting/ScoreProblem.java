package org.cocreation.development.weighting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.goal.WeightedGoal;
import org.cocreation.development.problem.CommonProblem;
import org.cocreation.development.problem.CommonProblemRepository;
import org.cocreation.development.problem.ProblemAccess;

/** A side says how much solving a problem serves each goal (activity 2, R3). */
@ApplicationScoped
class ScoreProblem {

  private final ProblemAccess problemAccess;
  private final CommonProblemRepository problems;
  private final ScoringRepository scorings;
  private final GoalDirectory goals;
  private final Events events;
  private final Clock clock;

  ScoreProblem(
      ProblemAccess problemAccess,
      CommonProblemRepository problems,
      ScoringRepository scorings,
      GoalDirectory goals,
      Events events,
      Clock clock) {
    this.problemAccess = problemAccess;
    this.problems = problems;
    this.scorings = scorings;
    this.goals = goals;
    this.events = events;
    this.clock = clock;
  }

  /**
   * For the caller's own side; of each person the last counts.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where the problem is dissolved, the
   *     cycle past NEEDS or without a goal, 422 unless every leaf goal is scored once
   */
  Scoring score(UUID problemId, Actor by, List<Score> scores) {
    Participation person = problemAccess.requireToChange(problemId, by);
    return give(problems.requireAndLock(problemId), person, scores);
  }

  /**
   * The caller says again what it said before, of the problem as it is now; nothing of goals that
   * were retired since.
   *
   * @throws Refusal as {@link #score}; 409 where the caller never scored it
   */
  Scoring confirm(UUID problemId, Actor by) {
    Participation person = problemAccess.requireToChange(problemId, by);
    CommonProblem problem = problems.requireAndLock(problemId);
    Scoring before =
        scorings
            .newest(problemId, person.side(), by.person())
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "not-scored",
                        "You have not scored this problem for your side yet, so there is nothing to"
                            + " confirm: score it."));
    Set<UUID> known = leaves(person).stream().map(WeightedGoal::goalId).collect(Collectors.toSet());
    return give(
        problem,
        person,
        before.scores().stream().filter(score -> known.contains(score.goalId())).toList());
  }

  private Scoring give(CommonProblem problem, Participation person, List<Score> scores) {
    problem.requireOpen();
    List<WeightedGoal> leaves = leaves(person);
    if (leaves.isEmpty()) {
      throw Refusal.conflict(
          "no-goals", "Problems are scored by goals: steering has not defined one yet.");
    }
    Map<Side, Scoring> newest = scorings.newestOfSides(problem.id());
    Set<UUID> sharedBefore = shared(problem, newest);
    Scoring scoring =
        Scoring.give(problem, person, newest.get(person.side()), scores, leaves, clock.instant());
    scorings.persist(scoring);
    newest.put(scoring.side(), scoring);
    Set<UUID> shared = shared(problem, newest);
    List<Score> told = scoring.scoresBy(shared);
    tell(
        ScoringFact.SCORED,
        problem,
        new ScoredProblem(
            person.actingPerson(), scoring.side(), problem.id(), told.isEmpty() ? null : told));
    if (!sharedBefore.containsAll(shared)) {
      tell(
          ScoringFact.SCORES_SHARED,
          problem,
          new SharedScores(problem.id(), sides(problem, shared)));
    }
    return scoring;
  }

  private List<WeightedGoal> leaves(Participation person) {
    return goals.leafGoals(person.partnershipId(), person.cycleId());
  }

  /**
   * The goals by which both sides judged the problem as it is: of these, each knows the other's.
   */
  private static Set<UUID> shared(CommonProblem problem, Map<Side, Scoring> newest) {
    if (newest.size() < Side.values().length) {
      return Set.of();
    }
    Set<UUID> shared = new HashSet<>(newest.get(Side.PROVIDER).judgedAsIn(problem));
    shared.retainAll(newest.get(Side.CUSTOMER).judgedAsIn(problem));
    return shared;
  }

  private List<SideScores> sides(CommonProblem problem, Set<UUID> shared) {
    List<Scoring> standing = scorings.ofSubject(problem);
    return Arrays.stream(Side.values())
        .map(
            side ->
                SideScores.of(
                    side,
                    standing.stream().filter(scoring -> scoring.side() == side).toList(),
                    shared))
        .toList();
  }

  private void tell(ScoringFact fact, CommonProblem problem, Object data) {
    events.publish(
        fact, Subject.of(problem.id(), problem.partnershipId(), problem.cycleId()), data);
  }
}
