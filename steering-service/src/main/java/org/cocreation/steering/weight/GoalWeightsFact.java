package org.cocreation.steering.weight;

import org.cocreation.chassis.event.Fact;

/** What happens to the weights of a cycle's goals, told whole. */
enum GoalWeightsFact implements Fact {
  CHANGED("What each goal counts changed, or a goal was added (R3)"),
  AGREED("A side agreed to what each goal counts (R3)");

  private final Contract contract;

  GoalWeightsFact(String sentence) {
    this.contract = new Contract("goal-weights", "weights", GoalWeightsView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
