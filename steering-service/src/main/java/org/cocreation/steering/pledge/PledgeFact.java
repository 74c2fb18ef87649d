package org.cocreation.steering.pledge;

import org.cocreation.chassis.event.Fact;

/** What happens to a pledge. */
enum PledgeFact implements Fact {
  MADE("A side pledged money to a cycle (R9)", "pledge", PledgeView.class),
  WITHDRAWN(
      "A side took back what was not released of its pledges (R8)",
      "withdrawal",
      PledgeWithdrawalView.class);

  private final String sentence;
  private final String part;
  private final Class<?> state;

  PledgeFact(String sentence, String part, Class<?> state) {
    this.sentence = sentence;
    this.part = part;
    this.state = state;
  }

  @Override
  public String aggregate() {
    return "pledge";
  }

  @Override
  public String part() {
    return part;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return state;
  }
}
