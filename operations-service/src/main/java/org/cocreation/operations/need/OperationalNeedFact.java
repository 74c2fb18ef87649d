package org.cocreation.operations.need;

import org.cocreation.chassis.event.Fact;

/** What happens to an operational need. */
enum OperationalNeedFact implements Fact {
  EXPRESSED("Somebody who does the work said what hurts"),
  WITHDRAWN("An operational need was taken back; it stays visible");

  private final String sentence;

  OperationalNeedFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "operational-need";
  }

  @Override
  public String part() {
    return "need";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return OperationalNeedView.class;
  }
}
