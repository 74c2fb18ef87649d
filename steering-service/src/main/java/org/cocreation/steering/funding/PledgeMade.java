package org.cocreation.steering.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/** A side pledged money to a cycle, or decided to put in nothing. */
record PledgeMade(@JsonIgnore UUID partnershipId, ActingPerson actor, PledgeView pledge)
    implements DomainEvent {

  @Override
  public String fact() {
    return "pledge.made";
  }

  @Override
  public String subject() {
    return pledge.id().toString();
  }

  @Override
  public UUID cycleId() {
    return pledge.cycleId();
  }
}
