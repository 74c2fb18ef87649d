package org.cocreation.steering.goal;

import org.cocreation.chassis.event.Fact;

/** What happens to a goal. */
public enum GoalFact implements Fact {
  DEFINED("Steering defined a goal with its KPIs"),
  CHANGED("Steering changed a goal or its KPIs; what was signed stays as it was signed (R18)"),
  RETIRED(
      "Steering retired a goal: nothing new is to serve it, and what does stays readable (R18)");

  private final Contract contract;

  GoalFact(String sentence) {
    this.contract = new Contract("goal", GoalView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
