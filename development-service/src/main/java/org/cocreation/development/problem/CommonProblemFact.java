package org.cocreation.development.problem;

import org.cocreation.chassis.event.Fact;

/** What happens to a common problem. */
public enum CommonProblemFact implements Fact {
  MERGED("Needs were merged into a new common problem, or into one that was there"),
  CHANGED("A common problem was worded anew, or the process map under it changed"),
  UNMERGED("Needs were taken out of a common problem again; with the last of them it is dissolved");

  private final String sentence;

  CommonProblemFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "common-problem";
  }

  @Override
  public String part() {
    return "problem";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return CommonProblemView.class;
  }
}
