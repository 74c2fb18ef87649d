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

  private final String sentence;

  PartnershipFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "partnership";
  }

  @Override
  public String part() {
    return WHOLE;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return TellPartnership.ToldPartnership.class;
  }
}
