package org.cocreation.steering.killclock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.steering.cycle.CycleRepository;
import org.jboss.logging.Logger;

/** A kill clock runs out: everybody is told, and nothing goes on until steering decides (R11). */
@ApplicationScoped
public class ExpireKillClock {

  private static final Logger LOG = Logger.getLogger(ExpireKillClock.class);

  private final CycleRepository cycles;
  private final KillClocks killClocks;
  private final Events events;
  private final Clock clock;

  @Inject
  ExpireKillClock(CycleRepository cycles, KillClocks killClocks, Events events, Clock clock) {
    this.cycles = cycles;
    this.killClocks = killClocks;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The engine's timer came. It may have come for a date that was extended meanwhile, or once more;
   * the domain's own date and clock say whether it means anything.
   */
  @Transactional
  public void look(UUID cycleId) {
    if (!cycles.requireAndLock(cycleId).isRunning()) {
      return;
    }
    killClocks
        .of(cycleId)
        .filter(killClocks::hasRunOut)
        .ifPresent(known -> expire(known, KillClock.Expiry.DATE_PASSED));
  }

  /** Once for each time that it was set or extended. */
  void expire(KillClock known, KillClock.Expiry why) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (known.expire(why, now)) {
      killClocks.flush();
      long ignored = events.publish(KillClockEvent.of("expired", known, null, null));
      LOG.infof(
          "Kill clock ran out: cycleId=%s partnershipId=%s why=%s",
          known.cycleId(), known.partnershipId(), why);
    }
  }
}
