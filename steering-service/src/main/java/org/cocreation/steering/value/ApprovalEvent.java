package org.cocreation.steering.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.steering.cycle.Cycle;

/**
 * An approval was given, or is void because the content changed.
 *
 * @param actor null where what changed the content came from another team
 * @param reason why it is void; null where it was given
 */
record ApprovalEvent(
    @JsonIgnore String fact,
    @JsonIgnore UUID partnershipId,
    @JsonIgnore UUID cycleId,
    ActingPerson actor,
    ApprovalView approval,
    String reason)
    implements DomainEvent {

  static ApprovalEvent given(Cycle cycle, Approval approval, ActingPerson actor) {
    return of("approval.given", cycle, approval, actor);
  }

  static ApprovalEvent voided(Cycle cycle, Approval approval, ActingPerson actor) {
    return of("approval.voided", cycle, approval, actor);
  }

  private static ApprovalEvent of(String fact, Cycle cycle, Approval approval, ActingPerson actor) {
    return new ApprovalEvent(
        fact,
        cycle.partnershipId(),
        cycle.id(),
        actor,
        ApprovalView.of(approval),
        approval.voidReason());
  }

  @Override
  public String subject() {
    return approval.id().toString();
  }
}
