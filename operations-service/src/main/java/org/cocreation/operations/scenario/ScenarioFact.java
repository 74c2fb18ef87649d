package org.cocreation.operations.scenario;

import org.cocreation.chassis.event.Fact;

/** What happens to a scenario. */
enum ScenarioFact implements Fact {
  PREPARED("A side's operations prepared a scenario from its own work for the proofs of concept"),
  CHANGED("A scenario was worded anew"),
  WITHDRAWN("A scenario was taken back; it stays visible");

  private final Contract contract;

  ScenarioFact(String sentence) {
    this.contract = new Contract("scenario", ScenarioView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
