package org.cocreation.steering.tranche;

import org.cocreation.chassis.event.Fact;

/** What happens to a tranche. */
enum TrancheFact implements Fact {
  RELEASED("A tranche was released (R8)");

  private final Contract contract;

  TrancheFact(String sentence) {
    this.contract = new Contract("tranche", ReleasedTranche.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
