package org.cocreation.steering.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/** An organization registered itself, or changed what it says of itself. */
record OrganizationEvent(@JsonIgnore String fact, ActingPerson actor, OrganizationView organization)
    implements DomainEvent {

  @Override
  public String subject() {
    return organization.key();
  }

  @Override
  public UUID partnershipId() {
    return null;
  }
}
