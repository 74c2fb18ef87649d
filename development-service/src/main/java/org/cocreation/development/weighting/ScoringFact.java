package org.cocreation.development.weighting;

import org.cocreation.chassis.event.Fact;

/** What a side does with a common problem when it ranks them. */
enum ScoringFact implements Fact {
  SCORED("One side scored a common problem by the goals, perhaps anew (R3)");

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
    return ScoredProblem.class;
  }
}
