package org.cocreation.operations.routine;

import org.cocreation.chassis.event.Fact;

/** What happens to a routine. */
enum RoutineFact implements Fact {
  DRAFTED("Operations drafted a routine"),
  CHANGED("A routine was worded anew: what was tested before makes its next version"),
  TESTED("A routine was tested: where, by whom, with which result"),
  ADOPTED("A tested routine was adopted (R14)"),
  ELIMINATED("A routine was eliminated with why; it stays visible (R14)");

  private final Contract contract;

  RoutineFact(String sentence) {
    this.contract = new Contract("routine", RoutineView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
