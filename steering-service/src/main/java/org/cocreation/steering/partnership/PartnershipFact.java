package org.cocreation.steering.partnership;

import org.cocreation.chassis.event.Fact;

/** What happens to a partnership, told whole: a consumer need only keep the last. */
enum PartnershipFact implements Fact {
  PROPOSED("A party proposed a partnership to another"),
  ACCEPTED("The other party accepted: the partnership begins"),
  DECLINED("The other party declined"),
  RENAMED("The partnership is called otherwise"),
  ENDED("The partnership ended: nothing new starts in it"),
  PARTY_CHANGED("A party said when it takes two of its people"),
  WITHDRAWN("The party that proposed it withdrew the proposal before it was answered"),
  TIME_ZONE_CHANGED("The days of the partnership begin elsewhere"),
  MEMBER_ADDED("A side added a person to its teams"),
  MEMBER_CHANGED("A person's teams changed"),
  MEMBER_REMOVED("A person left the partnership");

  private final Contract contract;

  PartnershipFact(String sentence) {
    this.contract =
        new Contract("partnership", WHOLE, TellPartnership.ToldPartnership.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
