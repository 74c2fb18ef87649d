package org.cocreation.steering.decision;

import org.cocreation.chassis.event.Fact;

/** What happens to a decision. */
enum DecisionFact implements Fact {
  TAKEN("Steering decided on the cycle (R18, R19)");

  private final String sentence;

  DecisionFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "decision";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return DecisionView.class;
  }
}
