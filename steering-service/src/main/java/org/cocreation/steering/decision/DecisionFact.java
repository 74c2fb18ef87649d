package org.cocreation.steering.decision;

import org.cocreation.chassis.event.Fact;

/** What happens to a decision. */
enum DecisionFact implements Fact {
  TAKEN("Steering decided on the cycle (R18, R19)");

  private final Contract contract;

  DecisionFact(String sentence) {
    this.contract = new Contract("decision", DecisionView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
