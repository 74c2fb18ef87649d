package org.cocreation.steering.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.partnership.ActingPerson;

/** A tranche was released: its money can be spent. */
record TrancheReleased(@JsonIgnore UUID partnershipId, ActingPerson actor, ReleasedTranche tranche)
    implements DomainEvent {

  /** The tranche as it was released, for good. */
  record ReleasedTranche(
      UUID id,
      UUID cycleId,
      int number,
      MoneyView amount,
      String purpose,
      List<Share> shares,
      UUID decisionId,
      TrancheView.ShownView evidence,
      Instant releasedAt) {}

  static TrancheReleased of(Tranche tranche, ActingPerson actor) {
    return new TrancheReleased(
        tranche.partnershipId(),
        actor,
        new ReleasedTranche(
            tranche.id(),
            tranche.cycleId(),
            tranche.number(),
            tranche.amount().view(),
            tranche.purpose(),
            tranche.shares(),
            tranche.decisionId(),
            TrancheView.ShownView.of(tranche),
            tranche.releasedAt()));
  }

  @Override
  public String fact() {
    return "tranche.released";
  }

  @Override
  public String subject() {
    return tranche.id().toString();
  }

  @Override
  public UUID cycleId() {
    return tranche.cycleId();
  }
}
