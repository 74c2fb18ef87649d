package org.cocreation.development.proof;

import org.cocreation.chassis.event.Fact;

/** What happens to a proof of concept, told whole. */
enum ProofFact implements Fact {
  SHOWN("A sprint shows its proof of concept (R10): operations may assess it"),
  CHANGED("Something was added to the proof of concept, or it is described otherwise");

  private final Contract contract;

  ProofFact(String sentence) {
    this.contract = new Contract("proof-of-concept", ProofView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
