package org.cocreation.steering.progress;

import org.cocreation.chassis.event.Fact;

/** What happens to an activity of another service before that service has it. */
enum DueActivityFact implements Fact {
  DUE("The process reached an activity of another service's team: that service opens it");

  private final String sentence;

  DueActivityFact(String sentence) {
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
    return DueActivity.class;
  }
}
