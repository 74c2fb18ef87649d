package org.cocreation.development.datasource;

import org.cocreation.chassis.event.Fact;

/** What happens to a data source, told whole. */
enum DataSourceFact implements Fact {
  DESCRIBED("Items need data of the customer: whose task they are, and by when"),
  CHANGED("The data are further than before, or others are needed");

  private final Contract contract;

  DataSourceFact(String sentence) {
    this.contract = new Contract("data-source", DataSourceView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
