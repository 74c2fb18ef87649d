package org.cocreation.steering.killclock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.tranche.TranchePlanView;
import org.cocreation.steering.tranche.TranchePlans;

/** Steering sets the kill clock before the value gate, and extends it after (R11). */
@ApplicationScoped
class SetKillClock {

  /** A kill clock, and whether it is the cycle's first. */
  record Known(KillClock killClock, boolean isNew) {}

  private final CycleRepository cycles;
  private final KillClocks killClocks;
  private final HoldCycle holdCycle;
  private final TranchePlans tranchePlans;
  private final KillClockExtensionRepository extensions;
  private final Access access;
  private final Events events;
  private final Event<KillClockChanged> changed;
  private final Clock clock;

  SetKillClock(
      CycleRepository cycles,
      KillClocks killClocks,
      HoldCycle holdCycle,
      TranchePlans tranchePlans,
      KillClockExtensionRepository extensions,
      Access access,
      Events events,
      Event<KillClockChanged> changed,
      Clock clock) {
    this.cycles = cycles;
    this.killClocks = killClocks;
    this.holdCycle = holdCycle;
    this.tranchePlans = tranchePlans;
    this.extensions = extensions;
    this.access = access;
    this.events = events;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Voids the approvals, unless it says the same as before.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 past the value gate, 412 and 428
   *     for a version that is stale or missing, 422 for a date that is past, no money, or a
   *     currency that is not the tranches'
   */
  Known set(UUID cycleId, Actor by, String ifMatch, String ifNoneMatch, KillClockRequest request) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    Participation participation =
        access
            .toChange("cycle", cycleId, by)
            .requireTeam(Team.STEERING)
            .requireNotPast(Phase.PRIORITIZATION);
    Optional<KillClock> known = killClocks.of(cycleId);
    Preconditions.requireFirstOrMatch(known.map(KillClock::version), ifMatch, ifNoneMatch);
    KillClock killClock = known.orElseGet(() -> new KillClock(cycle));
    Money budget = request.budget().toMoney("budget");
    requireCurrencyOfTranches(cycleId, budget);
    if (killClock.set(request.date(), budget, clock.instant())) {
      killClocks.persistAndFlush(killClock);
      tell(KillClockFact.SET, cycle, killClock, participation.actingPerson(), null);
    }
    return new Known(killClock, known.isEmpty());
  }

  /** What is spent are tranches; in another currency the budget would never be used up. */
  private void requireCurrencyOfTranches(UUID cycleId, Money budget) {
    tranchePlans
        .forCycle(cycleId)
        .map(TranchePlanView::currency)
        .filter(currency -> !currency.equals(budget.currency().getCurrencyCode()))
        .ifPresent(
            currency -> {
              throw Refusal.invalidField(
                  "budget.currency", "must be %s, as the tranches are", currency);
            });
  }

  /**
   * Steering's decision to continue. The approvals that were given are settled: they were given for
   * the clock as it was.
   *
   * @throws Refusal 404 for outsiders and without a kill clock, 403 for other teams, 409 before the
   *     value gate and where the cycle does not run, 412 and 428 for a version that is stale or
   *     missing, 422 for less time or money than before
   */
  KillClock extend(UUID cycleId, Actor by, String ifMatch, KillClockExtensionRequest request) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    Participation participation = access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING);
    KillClock killClock = killClocks.of(cycleId).orElseThrow(() -> Refusal.notFound("kill clock"));
    Preconditions.requireMatch(ifMatch, killClock.version());
    if (!Phase.PRIORITIZATION.isBefore(
        Phase.valueOf(participation.requireRunningOrHeld().cycle().phase()))) {
      throw Refusal.conflict(
          "value-gate-ahead", "Both sides have yet to sign the kill clock: change it instead.");
    }
    Instant now = clock.instant();
    Money budget = request.budget().toMoney("budget");
    ActingPerson actor = participation.actingPerson();
    KillClockExtension extension =
        new KillClockExtension(killClock, request.date(), budget, request.reason(), actor, now);
    killClock.extend(request.date(), budget, now);
    extensions.persist(extension);
    killClocks.flush();
    tell(KillClockFact.EXTENDED, cycle, killClock, actor, extension.reason());
    holdCycle.settle(cycle, actor, extension.reason());
    return killClock;
  }

  private void tell(
      KillClockFact fact, Cycle cycle, KillClock killClock, ActingPerson actor, String reason) {
    events.publish(fact, killClock, actor, KillClockView.of(killClock), reason);
    changed.fire(new KillClockChanged(cycle, actor));
  }
}
