package org.cocreation.chassis.activity;

import org.cocreation.chassis.event.Fact;

/** What happens to a team's activity; its service tells it. */
enum ActivityFact implements Fact {
  OPENED("The process reached an activity: the team may begin"),
  COMPLETED("A team concluded an activity"),
  WITHDRAWN("Steering sent the cycle elsewhere: nobody needs to do this any more");

  private final Contract contract;

  ActivityFact(String sentence) {
    this.contract = new Contract("activity", ActivityView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
