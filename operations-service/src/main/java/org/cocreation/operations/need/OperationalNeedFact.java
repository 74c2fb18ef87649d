package org.cocreation.operations.need;

import org.cocreation.chassis.event.Fact;

/** What happens to an operational need. */
enum OperationalNeedFact implements Fact {
  EXPRESSED("Somebody who does the work said what hurts"),
  WITHDRAWN("An operational need was taken back; it stays visible");

  private final Contract contract;

  OperationalNeedFact(String sentence) {
    this.contract = new Contract("operational-need", "need", OperationalNeedView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
