package org.cocreation.steering.sprintclock;

import org.cocreation.chassis.event.Fact;

/** What the time of a sprint comes to (R10). */
enum SprintClockFact implements Fact {
  REMINDER_DUE("The sprint ends soon: it needs its proof of concept, or a reason for none (R10)"),
  OVERDUE("The sprint's last day is over and it was not ended (R10)");

  private final Contract contract;

  SprintClockFact(String sentence) {
    this.contract = new Contract("sprint-clock", "sprintClock", SprintClockView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
