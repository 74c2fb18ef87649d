package org.cocreation.steering.spending;

import org.cocreation.chassis.event.Fact;

/** What happens to a spending that waits for somebody. */
enum ProposedSpendingFact implements Fact {
  PROPOSED("A spending waits for the other side, or for another person of its own"),
  CONFIRMED("Somebody else confirmed a spending; nothing missing: it is booked"),
  CONFIRMATION_VOIDED("Who confirmed a spending does not steer any more: it is missing again"),
  REFUSED("A proposed spending was refused, or taken back");

  private final Contract contract;

  ProposedSpendingFact(String sentence) {
    this.contract =
        new Contract("proposed-spending", "spending", ProposedSpendingView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
