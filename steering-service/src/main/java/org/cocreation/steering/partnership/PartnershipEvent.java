package org.cocreation.steering.partnership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/**
 * Something happened to a partnership, which is told whole: whoever follows need only keep the
 * last.
 *
 * @param memberId the member whom it is about; null where it is about the partnership
 */
record PartnershipEvent(
    @JsonIgnore String fact, ActingPerson actor, UUID memberId, PartnershipView partnership)
    implements DomainEvent {

  @Override
  public String subject() {
    return partnership.id().toString();
  }

  @Override
  public UUID partnershipId() {
    return partnership.id();
  }
}
