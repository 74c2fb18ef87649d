package org.cocreation.development.weighting;

import org.cocreation.chassis.event.Fact;

/** What a side does with a common problem when it ranks them. */
enum ScoringFact implements Fact {
  SCORED(
      "A person scored a common problem by the goals for one side, perhaps anew (R3)",
      ScoredProblem.class),
  SCORES_SHARED(
      "Both sides have scored a common problem: each sees the other's scores now",
      SharedScores.class);

  private final Contract contract;

  ScoringFact(String sentence, Class<?> state) {
    this.contract = new Contract("common-problem", WHOLE, state, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
