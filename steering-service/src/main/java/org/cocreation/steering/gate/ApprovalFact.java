package org.cocreation.steering.gate;

import org.cocreation.chassis.event.Fact;

/** What happens to an approval (R1). */
enum ApprovalFact implements Fact {
  GIVEN("One side's steering approved one exact content (R1)"),
  VOIDED("The content changed after the approval, or its signer cannot sign any more (R1)"),
  WITHDRAWN("A side withdrew its approval before the decision");

  private final Contract contract;

  ApprovalFact(String sentence) {
    this.contract = new Contract("approval", ApprovalView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
