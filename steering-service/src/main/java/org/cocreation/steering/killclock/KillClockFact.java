package org.cocreation.steering.killclock;

import org.cocreation.chassis.event.Fact;

/** What happens to a kill clock (R11). */
enum KillClockFact implements Fact {
  SET(
      "Steering set, before the value gate, by when there must be an accepted proof of concept (R11)"),
  EXTENDED("Steering decided to continue beyond the kill clock, with a reason (R11)"),
  EXPIRED("The kill clock ran out: nothing goes on until steering decides (R11)");

  private final Contract contract;

  KillClockFact(String sentence) {
    this.contract = new Contract("kill-clock", "killClock", KillClockView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
