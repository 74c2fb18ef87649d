package org.cocreation.development.processmap;

import org.cocreation.chassis.event.Fact;

/** What happens to a process map. */
enum ProcessMapFact implements Fact {
  CHANGED("The map of the customer's process was drawn, or drawn anew (R5)");

  private final Contract contract;

  ProcessMapFact(String sentence) {
    this.contract = new Contract("process-map", "map", ProcessMapView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
