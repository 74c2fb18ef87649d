package org.cocreation.steering.tranche;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.steering.ledger.Share;
import org.jspecify.annotations.Nullable;

/** A tranche as it was released, for good: its money can be spent. */
record ReleasedTranche(
    UUID id,
    UUID cycleId,
    int number,
    MoneyView amount,
    String purpose,
    List<Share> shares,
    @Nullable UUID decisionId,
    TrancheView.@Nullable ShownView evidence,
    Instant releasedAt) {

  static ReleasedTranche of(Tranche tranche) {
    return new ReleasedTranche(
        tranche.id(),
        tranche.cycleId(),
        tranche.number(),
        tranche.amount().view(),
        tranche.purpose(),
        tranche.shares(),
        tranche.decisionId(),
        TrancheView.ShownView.of(tranche),
        tranche.releasedAt());
  }
}
