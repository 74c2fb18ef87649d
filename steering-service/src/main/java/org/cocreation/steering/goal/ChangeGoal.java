package org.cocreation.steering.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;

/**
 * Steering says a goal anew, or retires it (R18). What was signed stays: the gate has records of
 * its own, and a decision keeps its content.
 */
@ApplicationScoped
class ChangeGoal {

  private record Held(Goal goal, ActingPerson actor, List<Cycle> concerned) {}

  private final GoalRepository goals;
  private final ConcernedCycles concernedCycles;
  private final KpiOwners owners;
  private final Access access;
  private final Events events;
  private final Event<GoalEvent> happened;
  private final Clock clock;

  ChangeGoal(
      GoalRepository goals,
      ConcernedCycles concernedCycles,
      KpiOwners owners,
      Access access,
      Events events,
      Event<GoalEvent> happened,
      Clock clock) {
    this.goals = goals;
    this.concernedCycles = concernedCycles;
    this.owners = owners;
    this.access = access;
    this.events = events;
    this.happened = happened;
    this.clock = clock;
  }

  /**
   * Voids the approvals of each cycle at the gate for which it holds.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where it is retired and for a cycle
   *     past phase 2, 412 and 428 for a version that is stale or missing, 422 for a KPI that is
   *     none of it, would be measured otherwise or is not sound, and an owner who is not of that
   *     side
   */
  Goal change(UUID goalId, Actor by, String ifMatch, ChangeGoalRequest anew) {
    Held held = hold(goalId, by, ifMatch);
    owners.require(
        held.goal().partnershipId(),
        anew.kpis().stream().map(ChangeGoalRequest.ChangedKpi::content).toList());
    held.goal().change(anew, held.actor(), clock.instant());
    tell(GoalFact.CHANGED, held, anew.reason());
    return held.goal();
  }

  /**
   * Changes what the other goals count, too: agreements to their weights are void.
   *
   * @throws Refusal as {@link #change}; 409 where a goal that is not retired contributes to it
   */
  Goal retire(UUID goalId, Actor by, String ifMatch, String reason) {
    Held held = hold(goalId, by, ifMatch);
    if (goals.hasStandingParts(goalId)) {
      throw Refusal.conflict(
          "goal-has-parts", "Other goals contribute to it: retire those first, or keep it.");
    }
    held.goal().retire(held.actor(), reason, clock.instant());
    tell(GoalFact.RETIRED, held, reason);
    return held.goal();
  }

  /** First the cycles, then the goal as it then is: in the order in which goals are defined. */
  private Held hold(UUID goalId, Actor by, String ifMatch) {
    Goal goal = goals.findByIdOptional(goalId).orElseThrow(() -> Refusal.notFound("goal"));
    ActingPerson actor =
        access.asMember("goal", goal.partnershipId(), by).requireTeam(Team.STEERING).acting(by);
    List<Cycle> concerned = concernedCycles.lock(goal.partnershipId(), goal.cycleId(), by);
    goals.getEntityManager().refresh(goal);
    Preconditions.requireMatch(ifMatch, goal.version());
    return new Held(goal, actor, concerned);
  }

  private void tell(GoalFact fact, Held held, String reason) {
    goals.flush();
    GoalView view = GoalView.of(held.goal());
    events.publish(fact, held.goal(), held.actor(), view, reason);
    happened.fire(new GoalEvent(fact, held.actor(), view, held.concerned()));
  }
}
