package org.cocreation.steering.pledge;

import org.cocreation.chassis.event.Fact;

/** What happens to a pledge. */
enum PledgeFact implements Fact {
  MADE("A side pledged money to a cycle (R9)");

  private final String sentence;

  PledgeFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "pledge";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return PledgeView.class;
  }
}
