package org.cocreation.steering.difference;

import org.cocreation.chassis.event.Fact;

/** What happens to a point on which the value statements differ. */
enum ValueDifferenceFact implements Fact {
  OPENED("The sides' value statements differ or fall short on something: it is to be settled"),
  CHANGED("What the sides say of an open point is another, or its KPI is called otherwise"),
  WORDING_PROPOSED("One side proposed a wording that would settle a point"),
  WORDING_WITHDRAWN("Who proposed the wording does not steer any more: it counts no more"),
  SETTLED("The other side accepted the wording: the point is settled"),
  REOPENED("A settled point is open again: a statement changed in it, or a side says why"),
  GONE("The statements no longer differ: the point is gone by itself");

  private final Contract contract;

  ValueDifferenceFact(String sentence) {
    this.contract =
        new Contract("value-difference", "difference", ValueDifferenceView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
