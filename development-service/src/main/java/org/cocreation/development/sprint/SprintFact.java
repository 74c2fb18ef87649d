package org.cocreation.development.sprint;

import org.cocreation.chassis.event.Fact;

/** What happens to a sprint, told whole. */
enum SprintFact implements Fact {
  PLANNED("A sprint is planned, from items with a trace to a KPI of the cycle (R6)"),
  CHANGED("The sprint is planned otherwise, or who works on an item or what blocks it changed"),
  STARTED("The sprint runs, as the only one of its cycle"),
  ITEM_MOVED("An item of the sprint is further than before, or back"),
  ENDED("The sprint ended: with a proof of concept, or with a written reason for none (R10)");

  private final Contract contract;

  SprintFact(String sentence) {
    this.contract = new Contract("sprint", SprintView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
