package org.cocreation.development.opportunity;

import org.cocreation.chassis.event.Fact;

/** What happens to an opportunity, told whole. */
public enum OpportunityFact implements Fact {
  ASSESSED("A common problem was assessed as an opportunity, or anew, or its problem changed"),
  SELECTED("Steering selected the one opportunity that the cycle is about (R4)"),
  SHELVED("An opportunity is a no-go at the moment; it can be revived (R4)"),
  REVIVED("A shelved opportunity is a candidate again"),
  DESELECTED("Steering withdrew the selection: the opportunity is a candidate again");

  private final Contract contract;

  OpportunityFact(String sentence) {
    this.contract = new Contract("opportunity", OpportunityView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
