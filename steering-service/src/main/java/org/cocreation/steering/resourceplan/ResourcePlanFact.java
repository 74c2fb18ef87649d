package org.cocreation.steering.resourceplan;

import org.cocreation.chassis.event.Fact;

/** What happens to the resource plan of a cycle. */
enum ResourcePlanFact implements Fact {
  DECIDED("Steering decided what the hours of the coming sprints go to, and what is weeded out");

  private final Contract contract;

  ResourcePlanFact(String sentence) {
    this.contract = new Contract("resource-plan", "plan", ResourcePlanView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
