package org.cocreation.operations.rollout;

import org.cocreation.chassis.event.Fact;

/** What happens to a site. */
public enum SiteFact implements Fact {
  PLANNED("A site at which the micro-service is to come into use was planned"),
  CHANGED("The plan of a site changed, or whom a side commits to it before that was confirmed"),
  COMMITMENT_CONFIRMED("One side's operations stands for the people whom it commits to a site"),
  COMMITMENT_VOIDED("A confirmed commitment was changed, and so is to be confirmed again"),
  WENT_LIVE("A site works with the micro-service from now on"),
  ROLLED_BACK("A site works without the micro-service again, for a reason");

  private final Contract contract;

  SiteFact(String sentence) {
    this.contract = new Contract("site", SiteView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
