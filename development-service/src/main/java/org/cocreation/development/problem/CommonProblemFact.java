package org.cocreation.development.problem;

import org.cocreation.chassis.event.Fact;

/** What happens to a common problem. */
public enum CommonProblemFact implements Fact {
  MERGED("Needs were merged into a new common problem, or into one that was there"),
  CHANGED("A common problem was worded anew, or the process map under it changed"),
  UNMERGED("Needs were taken out of a common problem again; with the last of them it is dissolved");

  private final Contract contract;

  CommonProblemFact(String sentence) {
    this.contract = new Contract("common-problem", "problem", CommonProblemView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
