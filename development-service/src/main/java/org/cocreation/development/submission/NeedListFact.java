package org.cocreation.development.submission;

import org.cocreation.chassis.event.Fact;

/** What happens to a need list. */
enum NeedListFact implements Fact {
  SUBMITTED("A side submitted its need list; nothing of what is on it, not even how much (R2)"),
  SHARED("Both sides' need lists are submitted: one of them, open to both from now on (R2)");

  private final String sentence;

  NeedListFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "need-list";
  }

  @Override
  public String part() {
    return "needList";
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
