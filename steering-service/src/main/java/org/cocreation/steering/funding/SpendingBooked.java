package org.cocreation.steering.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/** Money was spent out of a tranche. */
record SpendingBooked(@JsonIgnore UUID partnershipId, ActingPerson actor, SpendingView spending)
    implements DomainEvent {

  @Override
  public String fact() {
    return "spending.booked";
  }

  @Override
  public String subject() {
    return spending.id().toString();
  }

  @Override
  public UUID cycleId() {
    return spending.cycleId();
  }
}
