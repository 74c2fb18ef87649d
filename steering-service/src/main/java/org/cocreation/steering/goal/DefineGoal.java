package org.cocreation.steering.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.partnership.SteeringRights;

/** Steering says what is to be achieved, and by what that will be seen (activity 1). */
@ApplicationScoped
class DefineGoal {

  private final GoalRepository goals;
  private final CycleRepository cycles;
  private final SteeringRights rights;
  private final Events events;
  private final Event<GoalDefined> defined;
  private final Clock clock;

  @Inject
  DefineGoal(
      GoalRepository goals,
      CycleRepository cycles,
      SteeringRights rights,
      Events events,
      Event<GoalDefined> defined,
      Clock clock) {
    this.goals = goals;
    this.cycles = cycles;
    this.rights = rights;
    this.events = events;
    this.defined = defined;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for whoever is not in the steering team, 409 before the
   *     partnership is accepted, 422 for a target that is no better than its baseline and for a
   *     cycle of another partnership
   */
  Goal define(UUID partnershipId, Actor by, DefineGoalRequest request) {
    Membership membership = rights.requireSteering(partnershipId, by);
    if (request.cycleId() != null
        && cycles
            .findAndLock(request.cycleId())
            .filter(cycle -> cycle.partnershipId().equals(partnershipId))
            .isEmpty()) {
      throw Refusal.invalidField("cycleId", "must be a cycle of this partnership");
    }
    Goal goal =
        Goal.define(
            partnershipId,
            request.cycleId(),
            request.name(),
            request.description(),
            kpis(request.kpis()),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    goals.persistAndFlush(goal);
    GoalDefined event = new GoalDefined(ActingPerson.of(by, membership.side()), GoalView.of(goal));
    long ignored = events.publish(event);
    defined.fire(event);
    return goal;
  }

  private static List<Kpi> kpis(List<DefineGoalRequest.KpiRequest> requests) {
    return IntStream.range(0, requests.size())
        .mapToObj(i -> requests.get(i).toKpi("kpis[" + i + "]"))
        .toList();
  }
}
