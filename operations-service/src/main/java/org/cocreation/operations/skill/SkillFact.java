package org.cocreation.operations.skill;

import org.cocreation.chassis.event.Fact;

/** What happens to a skill that a role must have. */
enum SkillFact implements Fact {
  REQUIRED("A skill is required of a role at a site: go-live waits until it is proven (R13)"),
  CHANGED("It was said anew which skill is required"),
  PROVEN("Somebody has proven a skill"),
  REVOKED("A proof of skill was taken back; it stays visible"),
  WITHDRAWN("A skill is required no more; it stays visible");

  private final Contract contract;

  SkillFact(String sentence) {
    this.contract = new Contract("skill", SkillView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
