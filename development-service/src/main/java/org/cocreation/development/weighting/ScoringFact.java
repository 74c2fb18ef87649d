package org.cocreation.development.weighting;

import org.cocreation.chassis.event.Fact;

/** What a side does with a common problem when it ranks them. */
enum ScoringFact implements Fact {
  SCORED("A person scored a common problem by the goals for one side, perhaps anew (R3)"),
  SCORES_SHARED("Both sides have scored a common problem: each sees the other's scores now");

  private final String sentence;

  ScoringFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "common-problem";
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
    return this == SCORED ? ScoredProblem.class : SharedScores.class;
  }
}
