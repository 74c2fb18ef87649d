package org.cocreation.steering.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows what both sides put into a cycle. */
@ApplicationScoped
public class ReadPledges {

  private final PledgeRepository pledges;
  private final PledgeWithdrawalRepository withdrawals;

  ReadPledges(PledgeRepository pledges, PledgeWithdrawalRepository withdrawals) {
    this.pledges = pledges;
    this.withdrawals = withdrawals;
  }

  /** Oldest first, and by currency how both sides stand against each other. */
  public PledgesView of(UUID cycleId) {
    return PledgesView.of(pledges.of(cycleId), withdrawals.of(cycleId));
  }
}
