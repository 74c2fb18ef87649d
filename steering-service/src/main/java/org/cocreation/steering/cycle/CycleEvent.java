package org.cocreation.steering.cycle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/**
 * A cycle began, moved, rests or ended; it is told whole.
 *
 * @param actor null where the engine acted
 * @param reason null where none was asked for
 */
record CycleEvent(@JsonIgnore String fact, ActingPerson actor, String reason, CycleView cycle)
    implements DomainEvent {

  @Override
  public String subject() {
    return cycle.id().toString();
  }

  @Override
  public UUID partnershipId() {
    return cycle.partnershipId();
  }

  @Override
  public UUID cycleId() {
    return cycle.id();
  }
}
