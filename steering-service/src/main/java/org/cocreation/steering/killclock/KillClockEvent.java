package org.cocreation.steering.killclock;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/**
 * A kill clock was set, extended, or ran out (R11).
 *
 * @param actor null where it ran out
 * @param reason of an extension
 */
record KillClockEvent(
    @JsonIgnore String fact,
    @JsonIgnore UUID partnershipId,
    ActingPerson actor,
    String reason,
    KillClockView killClock)
    implements DomainEvent {

  static KillClockEvent of(String fact, KillClock clock, ActingPerson actor, String reason) {
    return new KillClockEvent(
        "kill-clock." + fact, clock.partnershipId(), actor, reason, KillClockView.of(clock));
  }

  @Override
  public String subject() {
    return killClock.id().toString();
  }

  @Override
  public UUID cycleId() {
    return killClock.cycleId();
  }
}
