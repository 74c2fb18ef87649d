package org.cocreation.steering.goal;

import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/** Steering defined a goal. Also fired, inside the transaction, for whoever builds on goals. */
public record GoalDefined(ActingPerson actor, GoalView goal) implements DomainEvent {

  @Override
  public String fact() {
    return "goal.defined";
  }

  @Override
  public String subject() {
    return goal.id().toString();
  }

  @Override
  public UUID partnershipId() {
    return goal.partnershipId();
  }

  @Override
  public UUID cycleId() {
    return goal.cycleId();
  }
}
