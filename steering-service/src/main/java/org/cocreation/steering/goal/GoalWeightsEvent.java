package org.cocreation.steering.goal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/**
 * What each goal counts changed, or a side agreed to it; told whole.
 *
 * @param actor null where a cycle started with goals that its partnership has
 */
record GoalWeightsEvent(
    @JsonIgnore String fact,
    @JsonIgnore UUID partnershipId,
    ActingPerson actor,
    GoalWeightsView weights)
    implements DomainEvent {

  @Override
  public String subject() {
    return weights.id().toString();
  }

  @Override
  public UUID cycleId() {
    return weights.cycleId();
  }
}
