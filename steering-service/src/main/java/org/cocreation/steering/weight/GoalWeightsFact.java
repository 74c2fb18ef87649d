package org.cocreation.steering.weight;

import org.cocreation.chassis.event.Fact;

/** What happens to the weights of a cycle's goals, told whole. */
enum GoalWeightsFact implements Fact {
  CHANGED("What each goal counts changed, or a goal was added (R3)"),
  AGREED("A side agreed to what each goal counts (R3)");

  private final String sentence;

  GoalWeightsFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "goal-weights";
  }

  @Override
  public String part() {
    return "weights";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return GoalWeightsView.class;
  }
}
