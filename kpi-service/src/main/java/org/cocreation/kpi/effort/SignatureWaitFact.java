package org.cocreation.kpi.effort;

import org.cocreation.chassis.event.Fact;

/** What happens to a wait for a signature. */
enum SignatureWaitFact implements Fact {
  LIMIT_PASSED("A side's signature at the value gate is awaited longer than its limit (R20)");

  private final String sentence;

  SignatureWaitFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "signature-wait";
  }

  @Override
  public String part() {
    return WHOLE;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return LongWait.class;
  }
}
