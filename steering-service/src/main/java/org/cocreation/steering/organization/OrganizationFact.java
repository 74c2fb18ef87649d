package org.cocreation.steering.organization;

import org.cocreation.chassis.event.Fact;

/** What happens to an organization. */
enum OrganizationFact implements Fact {
  REGISTERED("An organization registered itself"),
  CHANGED("An organization changed what it says of itself");

  private final String sentence;

  OrganizationFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "organization";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return OrganizationView.class;
  }
}
