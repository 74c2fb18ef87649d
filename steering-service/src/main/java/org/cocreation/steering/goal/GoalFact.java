package org.cocreation.steering.goal;

import org.cocreation.chassis.event.Fact;

/** What happens to a goal. */
enum GoalFact implements Fact {
  DEFINED("Steering defined a goal with its KPIs");

  private final String sentence;

  GoalFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "goal";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return GoalView.class;
  }
}
