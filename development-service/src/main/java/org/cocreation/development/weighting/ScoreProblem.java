package org.cocreation.development.weighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
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

  @Inject
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
   * For the caller's own side: its last scoring counts, whichever person of the side gave it.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where the problem is dissolved, the
   *     cycle past NEEDS or without a goal, 422 unless every leaf goal is scored once
   */
  Scoring score(UUID problemId, Actor by, List<Score> scores) {
    Participation person = problemAccess.requireToChange(problemId, by);
    CommonProblem problem = problems.requireAndLock(problemId);
    problem.requireOpen();
    List<WeightedGoal> leaves = goals.leafGoals(person.partnershipId(), problem.cycleId());
    if (leaves.isEmpty()) {
      throw Refusal.conflict(
          "no-goals", "Problems are scored by goals: steering has not defined one yet.");
    }
    Scoring scoring =
        Scoring.give(
            problem,
            person,
            scorings.nextNumber(problemId, person.side()),
            scores,
            leaves,
            clock.instant());
    scorings.persistAndFlush(scoring);
    events.publish(
        ScoringFact.SCORED,
        Subject.of(problemId, person.partnershipId(), scoring.cycleId()),
        new ScoredProblem(person.actingPerson(), scoring.side(), problemId, scoring.scores()));
    return scoring;
  }
}
