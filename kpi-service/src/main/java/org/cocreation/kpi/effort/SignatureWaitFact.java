package org.cocreation.kpi.effort;

import org.cocreation.chassis.event.Fact;

/** What happens to a wait for a signature. */
enum SignatureWaitFact implements Fact {
  LIMIT_PASSED("A side's signature at the value gate is awaited longer than its limit (R20)");

  private final Contract contract;

  SignatureWaitFact(String sentence) {
    this.contract = new Contract("signature-wait", WHOLE, LongWait.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
