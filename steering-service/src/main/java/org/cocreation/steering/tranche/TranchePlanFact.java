package org.cocreation.steering.tranche;

import org.cocreation.chassis.event.Fact;

/** What happens to a tranche plan, told whole. */
enum TranchePlanFact implements Fact {
  CHANGED("Steering planned in which tranches money is released (R8)");

  private final Contract contract;

  TranchePlanFact(String sentence) {
    this.contract = new Contract("tranche-plan", "plan", TranchePlanView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
