package org.cocreation.development.needlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.processmap.CycleSteps;

/** A side's list, open to both from now on: one such event for each side, in one transaction. */
record NeedListShared(@JsonIgnore UUID partnershipId, Shared needList) implements DomainEvent {

  /** The list with what is on it, by title. */
  record Shared(UUID id, UUID cycleId, Side side, String emptyReason, List<NeedView> needs) {}

  static NeedListShared of(NeedList list, List<Need> needs, CycleSteps steps) {
    return new NeedListShared(
        list.partnershipId(),
        new Shared(
            list.id(),
            list.cycleId(),
            list.side(),
            list.emptyReason(),
            needs.stream().map(need -> NeedView.of(need, steps)).toList()));
  }

  @Override
  public String fact() {
    return "need-list.shared";
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
