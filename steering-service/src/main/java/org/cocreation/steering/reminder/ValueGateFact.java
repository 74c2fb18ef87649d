package org.cocreation.steering.reminder;

import org.cocreation.chassis.event.Fact;

/** What happens to the value gate of a cycle. */
enum ValueGateFact implements Fact {
  REMINDED("Signatures at the value gate are late (R1)"),
  ESCALATED("Signatures at the value gate are very late (R1)");

  private final Contract contract;

  ValueGateFact(String sentence) {
    this.contract = new Contract("value-gate", "gate", LateGate.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
