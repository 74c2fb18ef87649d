package org.cocreation.steering.spending;

import org.cocreation.chassis.event.Fact;

/** What happens to a spending. */
enum SpendingFact implements Fact {
  BOOKED("Money was spent out of a tranche (R9)");

  private final Contract contract;

  SpendingFact(String sentence) {
    this.contract = new Contract("spending", SpendingView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
