package org.cocreation.steering.tranche;

import org.cocreation.chassis.event.Fact;

/** What happens to a tranche plan, told whole. */
enum TranchePlanFact implements Fact {
  CHANGED("Steering planned in which tranches money is released (R8)");

  private final String sentence;

  TranchePlanFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "tranche-plan";
  }

  @Override
  public String part() {
    return "plan";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return TranchePlanView.class;
  }
}
