package org.cocreation.steering.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.gate.ValueGate;
import org.jboss.logging.Logger;

/** Late or missing signatures at the value gate are asked for (R1, R20). */
@ApplicationScoped
public class AskForSignatures {

  private static final Logger LOG = Logger.getLogger(AskForSignatures.class);

  private final CycleRepository cycles;
  private final ValueGate gate;
  private final SignatureReminderRepository reminders;
  private final Events events;
  private final Clock clock;

  AskForSignatures(
      CycleRepository cycles,
      ValueGate gate,
      SignatureReminderRepository reminders,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.gate = gate;
    this.reminders = reminders;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The engine's timer came. Nobody is asked where both sides have signed the content as it is, and
   * where the cycle has left the gate meanwhile.
   *
   * @param round in which the timer was set
   * @param occurrence the firing of the timer; one that is repeated asks nobody twice
   */
  @Transactional
  public void ask(UUID cycleId, int round, String occurrence, boolean escalate) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    if (!cycle.isIn(Phase.PRIORITIZATION, round)
        || !cycle.isAwaitingDecision()
        || reminders.isAnswered(cycle, occurrence)) {
      return;
    }
    ValueGate.Standing standing = gate.of(cycle);
    List<Side> missing = gate.missingSides(cycle, standing);
    if (missing.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    reminders.persist(new SignatureReminder(cycle, occurrence, escalate, now));
    ValueGateFact fact = escalate ? ValueGateFact.ESCALATED : ValueGateFact.REMINDED;
    LateGate late = LateGate.of(cycle, standing.canonical().hash(), missing, now);
    events.publish(fact, late.subject(cycle), null, late);
    LOG.infof(
        "Value gate %s: cycleId=%s partnershipId=%s missingSides=%s",
        fact.fact(), cycle.id(), cycle.partnershipId(), missing);
  }
}
