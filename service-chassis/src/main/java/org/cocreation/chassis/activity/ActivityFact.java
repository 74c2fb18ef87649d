package org.cocreation.chassis.activity;

import org.cocreation.chassis.event.Fact;

/** What happens to a team's activity; its service tells it. */
enum ActivityFact implements Fact {
  OPENED("The process reached an activity: the team may begin"),
  COMPLETED("A team concluded an activity"),
  WITHDRAWN("Steering sent the cycle elsewhere: nobody needs to do this any more");

  private final String sentence;

  ActivityFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "activity";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return ActivityView.class;
  }
}
