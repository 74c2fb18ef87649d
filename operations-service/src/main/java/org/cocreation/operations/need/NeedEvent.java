package org.cocreation.operations.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;

/**
 * An operational need was expressed, or withdrawn.
 *
 * @param actor who wrote it down or took it back
 * @param reason why it was withdrawn
 */
record NeedEvent(
    @JsonIgnore UUID partnershipId, ActingPerson actor, String reason, OperationalNeedView need)
    implements DomainEvent {

  static NeedEvent of(OperationalNeed need, Participation by) {
    return new NeedEvent(
        need.partnershipId(),
        by.actingPerson(),
        need.withdrawalReason(),
        OperationalNeedView.of(need));
  }

  @Override
  public String fact() {
    return "operational-need." + need.state().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String subject() {
    return need.id().toString();
  }

  @Override
  public UUID cycleId() {
    return need.cycleId();
  }
}
