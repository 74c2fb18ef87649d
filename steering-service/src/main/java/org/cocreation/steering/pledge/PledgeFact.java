package org.cocreation.steering.pledge;

import org.cocreation.chassis.event.Fact;

/** What happens to a pledge. */
enum PledgeFact implements Fact {
  MADE("A side pledged money to a cycle (R9)", "pledge", PledgeView.class),
  WITHDRAWN(
      "A side took back what was not released of its pledges (R8)",
      "withdrawal",
      PledgeWithdrawalView.class);

  private final Contract contract;

  PledgeFact(String sentence, String part, Class<?> state) {
    this.contract = new Contract("pledge", part, state, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
