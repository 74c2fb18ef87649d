package org.cocreation.steering.decision;

import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/** Steering decided on a cycle. */
record DecisionTaken(ActingPerson actor, DecisionView decision) implements DomainEvent {

  @Override
  public String fact() {
    return "decision.taken";
  }

  @Override
  public String subject() {
    return decision.id().toString();
  }

  @Override
  public UUID partnershipId() {
    return decision.partnershipId();
  }

  @Override
  public UUID cycleId() {
    return decision.cycleId();
  }
}
