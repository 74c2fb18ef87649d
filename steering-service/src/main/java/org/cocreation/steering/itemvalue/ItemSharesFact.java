package org.cocreation.steering.itemvalue;

import org.cocreation.chassis.event.Fact;

/** What happens to the shares of items. */
enum ItemSharesFact implements Fact {
  SET("Steering set which part of its KPI's value an item brings (4.2.3)");

  private final Contract contract;

  ItemSharesFact(String sentence) {
    this.contract = new Contract("item-shares", "shares", ItemSharesView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
