package org.cocreation.steering.progress;

import org.cocreation.chassis.event.Fact;

/** What happens to an activity of another service before that service has it. */
enum DueActivityFact implements Fact {
  DUE("The process reached an activity of another service's team: that service opens it");

  private final Contract contract;

  DueActivityFact(String sentence) {
    this.contract = new Contract("activity", DueActivity.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
