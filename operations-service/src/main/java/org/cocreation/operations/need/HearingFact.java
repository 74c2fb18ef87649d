package org.cocreation.operations.need;

import org.cocreation.chassis.event.Fact;

/** What happens to the hearing of operations in a cycle. */
enum HearingFact implements Fact {
  CLOSED("Operations stated that there are no needs; one that is expressed later undoes it");

  private final Contract contract;

  HearingFact(String sentence) {
    this.contract = new Contract("operational-hearing", "hearing", NoneView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
