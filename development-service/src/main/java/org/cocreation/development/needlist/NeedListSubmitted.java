package org.cocreation.development.needlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;

/** That a side submitted its list, and nothing of what is on it, not even how much (R2). */
record NeedListSubmitted(@JsonIgnore UUID partnershipId, ActingPerson actor, Submitted needList)
    implements DomainEvent {

  /** The list, closed. */
  record Submitted(UUID id, UUID cycleId, Side side, Instant submittedAt) {}

  static NeedListSubmitted of(NeedList list, ActingPerson by) {
    return new NeedListSubmitted(
        list.partnershipId(),
        by,
        new Submitted(list.id(), list.cycleId(), list.side(), list.submittedAt()));
  }

  @Override
  public String fact() {
    return "need-list.submitted";
  }

  @Override
  public String subject() {
    return needList.id().toString();
  }

  @Override
  public UUID cycleId() {
    return needList.cycleId();
  }
}
