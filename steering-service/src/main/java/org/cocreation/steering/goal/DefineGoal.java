package org.cocreation.steering.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.partnership.PartnershipRepository;

/** Steering says what is to be achieved, and by what that will be seen (activity 1). */
@ApplicationScoped
class DefineGoal {

  private final GoalRepository goals;
  private final ConcernedCycles concernedCycles;
  private final KpiOwners owners;
  private final PartnershipRepository partnerships;
  private final Events events;
  private final Event<GoalEvent> happened;
  private final Clock clock;

  DefineGoal(
      GoalRepository goals,
      ConcernedCycles concernedCycles,
      KpiOwners owners,
      PartnershipRepository partnerships,
      Events events,
      Event<GoalEvent> happened,
      Clock clock) {
    this.goals = goals;
    this.concernedCycles = concernedCycles;
    this.owners = owners;
    this.partnerships = partnerships;
    this.events = events;
    this.happened = happened;
    this.clock = clock;
  }

  /**
   * Changes what the other goals count, in each cycle for which it holds: agreements to their
   * weights are void.
   *
   * @throws Refusal 404 for outsiders, 403 for people who are not in the steering team, 409 before
   *     the partnership is accepted and for a cycle past phase 2, 422 for a target that is no
   *     better than its baseline, an owner who is not a member of that side, and a cycle or parent
   *     that does not fit
   */
  Goal define(UUID partnershipId, Actor by, DefineGoalRequest request) {
    Membership membership =
        partnerships.asMemberToBegin(partnershipId, by).requireTeam(Team.STEERING);
    List<Cycle> concerned = concernedCycles.lock(partnershipId, request.cycleId(), by);
    requireParent(partnershipId, request);
    List<Kpi> kpis = kpis(request.kpis());
    owners.require(partnershipId, request.kpis());
    Goal goal = Goal.define(partnershipId, request.content(), kpis, clock.instant());
    goals.persistAndFlush(goal);
    ActingPerson actor = membership.acting(by);
    GoalView view = GoalView.of(goal);
    events.publish(GoalFact.DEFINED, goal, actor, view);
    happened.fire(new GoalEvent(GoalFact.DEFINED, actor, view, concerned));
    return goal;
  }

  /** A goal holds wherever its parts do: the tree of a cycle is whole. */
  private void requireParent(UUID partnershipId, DefineGoalRequest request) {
    if (request.parentId() != null
        && goals
            .findByIdOptional(request.parentId())
            .filter(parent -> parent.partnershipId().equals(partnershipId))
            .filter(Goal::isStanding)
            .filter(
                parent -> parent.cycleId() == null || parent.cycleId().equals(request.cycleId()))
            .isEmpty()) {
      throw Refusal.invalidField(
          "parentId",
          "must be a goal of this partnership that is not retired, of all its cycles or of the same one");
    }
  }

  private static List<Kpi> kpis(List<KpiContent> requests) {
    return IntStream.range(0, requests.size())
        .mapToObj(i -> Kpi.measuredBy(requests.get(i), "kpis[" + i + "]"))
        .toList();
  }
}
