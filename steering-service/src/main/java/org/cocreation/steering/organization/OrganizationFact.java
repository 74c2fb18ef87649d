package org.cocreation.steering.organization;

import org.cocreation.chassis.event.Fact;

/** What happens to an organization. */
enum OrganizationFact implements Fact {
  REGISTERED("An organization registered itself"),
  CHANGED("An organization changed what it says of itself");

  private final Contract contract;

  OrganizationFact(String sentence) {
    this.contract = new Contract("organization", OrganizationView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
