package org.cocreation.development.opportunity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/**
 * An opportunity was assessed, or came to another place in the funnel; it is told whole.
 *
 * @param reason null where none was asked for
 */
record OpportunityEvent(
    @JsonIgnore String fact,
    @JsonIgnore UUID partnershipId,
    ActingPerson actor,
    String reason,
    OpportunityView opportunity)
    implements DomainEvent {

  @Override
  public String subject() {
    return opportunity.id().toString();
  }

  @Override
  public UUID cycleId() {
    return opportunity.cycleId();
  }
}
