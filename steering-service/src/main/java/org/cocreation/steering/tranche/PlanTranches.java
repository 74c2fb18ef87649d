package org.cocreation.steering.tranche;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;

/** Steering plans in which small bets the money is to be released (R8). */
@ApplicationScoped
class PlanTranches {

  /** A plan, and whether it is the cycle's first. */
  record Planned(TranchePlan plan, boolean isNew) {}

  private final CycleRepository cycles;
  private final TranchePlans plans;
  private final Access access;
  private final Events events;
  private final Event<TranchePlanChanged> changed;

  PlanTranches(
      CycleRepository cycles,
      TranchePlans plans,
      Access access,
      Events events,
      Event<TranchePlanChanged> changed) {
    this.cycles = cycles;
    this.plans = plans;
    this.access = access;
    this.events = events;
    this.changed = changed;
  }

  /**
   * Until the value gate is passed: what both sides signed is changed by both only. After a rework
   * the tranches that are released stay as they are.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 past phase 2 and for a change of a
   *     released tranche, 412 and 428 for a version that is stale or missing, 422 for what is no
   *     amount or activity
   */
  Planned plan(
      UUID cycleId, Actor by, String ifMatch, String ifNoneMatch, TranchePlanRequest request) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    Participation participation = access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING);
    Optional<TranchePlan> known = plans.of(cycleId);
    Preconditions.requireFirstOrMatch(known.map(TranchePlan::version), ifMatch, ifNoneMatch);
    ActingPerson actor = participation.requireNotPast(Phase.PRIORITIZATION).actingPerson();
    TranchePlan plan = known.orElseGet(() -> new TranchePlan(cycle.partnershipId(), cycleId));
    boolean news = plan.plan(request.planned());
    plans.persistAndFlush(plan);
    if (news) {
      events.publish(TranchePlanFact.CHANGED, plan, actor, TranchePlanView.of(plan));
      changed.fire(new TranchePlanChanged(cycle, actor));
    }
    return new Planned(plan, known.isEmpty());
  }
}
