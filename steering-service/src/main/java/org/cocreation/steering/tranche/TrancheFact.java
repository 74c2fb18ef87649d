package org.cocreation.steering.tranche;

import org.cocreation.chassis.event.Fact;

/** What happens to a tranche. */
enum TrancheFact implements Fact {
  RELEASED("A tranche was released (R8)");

  private final String sentence;

  TrancheFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "tranche";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return ReleasedTranche.class;
  }
}
