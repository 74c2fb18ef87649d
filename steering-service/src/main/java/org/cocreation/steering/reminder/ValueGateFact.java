package org.cocreation.steering.reminder;

import org.cocreation.chassis.event.Fact;

/** What happens to the value gate of a cycle. */
enum ValueGateFact implements Fact {
  REMINDED("Signatures at the value gate are late (R1)"),
  ESCALATED("Signatures at the value gate are very late (R1)");

  private final String sentence;

  ValueGateFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "value-gate";
  }

  @Override
  public String part() {
    return "gate";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return LateGate.class;
  }
}
