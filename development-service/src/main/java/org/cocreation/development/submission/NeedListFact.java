package org.cocreation.development.submission;

import org.cocreation.chassis.event.Fact;

/** What happens to a need list. */
enum NeedListFact implements Fact {
  SUBMITTED(
      "A side submitted its need list; nothing of what is on it, not even how much (R2)",
      SubmittedNeedList.class),
  SHARED(
      "Both sides' need lists are submitted: one of them, open to both from now on (R2)",
      SharedNeedList.class);

  private final Contract contract;

  NeedListFact(String sentence, Class<?> state) {
    this.contract = new Contract("need-list", "needList", state, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
