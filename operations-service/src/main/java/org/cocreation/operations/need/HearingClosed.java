package org.cocreation.operations.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/** Somebody stated that a cycle has no operational needs; a need expressed later undoes it. */
record HearingClosed(@JsonIgnore UUID partnershipId, ActingPerson actor, NoneView hearing)
    implements DomainEvent {

  @Override
  public String fact() {
    return "operational-hearing.closed";
  }

  @Override
  public String subject() {
    return hearing.id().toString();
  }

  @Override
  public UUID cycleId() {
    return hearing.cycleId();
  }
}
