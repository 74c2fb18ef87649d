package org.cocreation.steering.sprintclock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.jboss.logging.Logger;

/** The end of a sprint comes near, or has passed: people are told, once (R10). */
@ApplicationScoped
public class LookAtSprint {

  private static final Logger LOG = Logger.getLogger(LookAtSprint.class);

  private final CycleRepository cycles;
  private final SprintClocks clocks;
  private final SprintTiming timing;
  private final Events events;
  private final Clock clock;

  LookAtSprint(
      CycleRepository cycles,
      SprintClocks clocks,
      SprintTiming timing,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.clocks = clocks;
    this.timing = timing;
    this.events = events;
    this.clock = clock;
  }

  /**
   * An engine's timer fired: too early, for a date that was moved, or once more, also in an engine
   * that was rebuilt. The sprint's own date and the domain's clock say what it means. Nobody is
   * reminded in a cycle that rests or is held.
   */
  @Transactional
  public void look(UUID cycleId) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    if (!cycle.isRunning() || cycle.isHeld() || cycle.phase() != Phase.DEVELOPMENT) {
      return;
    }
    clocks.running(cycleId).ifPresent(this::tell);
  }

  private void tell(SprintClock sprint) {
    Instant now = clock.instant();
    if (sprint.remind(timing.remindBefore(), now)) {
      tell(SprintClockFact.REMINDER_DUE, sprint, now);
    } else if (sprint.fallOverdue(now)) {
      tell(SprintClockFact.OVERDUE, sprint, now);
    }
  }

  private void tell(SprintClockFact fact, SprintClock sprint, Instant now) {
    clocks.flush();
    events.publish(fact, sprint, null, SprintClockView.of(sprint, now));
    LOG.infof(
        "Sprint %s: cycleId=%s partnershipId=%s sprint=%d",
        fact.fact(), sprint.cycleId(), sprint.partnershipId(), sprint.number());
  }
}
