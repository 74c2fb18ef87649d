package org.cocreation.steering.authority;

import org.cocreation.chassis.event.Fact;

/** What an organization's representatives say on who may bind it, told whole. */
enum AuthorityFact implements Fact {
  REPRESENTATIVE_NAMED("A person may bind an organization"),
  REPRESENTATIVE_REMOVED("A person may not bind an organization any more"),
  SIGNER_SET("A person may sign for an organization, up to an amount or without a limit"),
  SIGNER_REMOVED("A person may not sign for an organization any more"),
  FOUR_EYES_SET("An organization said when it takes two of its people");

  private final Contract contract;

  AuthorityFact(String sentence) {
    this.contract = new Contract("authority", AuthorityView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
