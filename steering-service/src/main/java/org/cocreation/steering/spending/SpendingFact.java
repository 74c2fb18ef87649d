package org.cocreation.steering.spending;

import org.cocreation.chassis.event.Fact;

/** What happens to a spending. */
enum SpendingFact implements Fact {
  BOOKED("Money was spent out of a tranche (R9)");

  private final String sentence;

  SpendingFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "spending";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return SpendingView.class;
  }
}
