package org.cocreation.steering.killclock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.spending.MoneySpent;
import org.jboss.logging.Logger;

/** A kill clock runs out: everybody is told, and nothing goes on until steering decides (R11). */
@ApplicationScoped
public class ExpireKillClock {

  private static final Logger LOG = Logger.getLogger(ExpireKillClock.class);

  private final CycleRepository cycles;
  private final KillClocks killClocks;
  private final HoldCycle holdCycle;
  private final Events events;
  private final Clock clock;

  ExpireKillClock(
      CycleRepository cycles,
      KillClocks killClocks,
      HoldCycle holdCycle,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.killClocks = killClocks;
    this.holdCycle = holdCycle;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The engine's timer fired. It may have fired for a date that was extended meanwhile, or once
   * more; the domain's own date and clock say whether it means anything.
   */
  @Transactional
  public void look(UUID cycleId) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    if (!cycle.isRunning()) {
      return;
    }
    killClocks
        .of(cycleId)
        .filter(killClocks::hasRunOut)
        .ifPresent(known -> expire(known, cycle, KillClock.Expiry.DATE_PASSED));
  }

  /** The budget is used up by it; who spent has locked the cycle. */
  void afterSpending(@Observes MoneySpent spent) {
    killClocks
        .ofAndLock(spent.cycleId())
        .filter(known -> known.isUsedUpBy(spent.total()) && !killClocks.hasProof(spent.cycleId()))
        .ifPresent(
            known -> expire(known, cycles.require(spent.cycleId()), KillClock.Expiry.BUDGET_SPENT));
  }

  /** Told once for each time that it was set or extended. */
  private void expire(KillClock known, Cycle cycle, KillClock.Expiry why) {
    Instant now = clock.instant();
    if (known.expire(why, now)) {
      killClocks.flush();
      events.publish(KillClockFact.EXPIRED, known, null, KillClockView.of(known));
      LOG.infof(
          "Kill clock ran out: cycleId=%s partnershipId=%s why=%s",
          known.cycleId(), known.partnershipId(), why);
    }
    holdCycle.settle(cycle, null, null);
  }
}
