package org.cocreation.steering.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/** Steering planned, or planned anew, in which tranches money is released; told whole. */
record TranchePlanEvent(@JsonIgnore UUID partnershipId, ActingPerson actor, TranchePlanView plan)
    implements DomainEvent {

  @Override
  public String fact() {
    return "tranche-plan.changed";
  }

  @Override
  public String subject() {
    return plan.id().toString();
  }

  @Override
  public UUID cycleId() {
    return plan.cycleId();
  }
}
