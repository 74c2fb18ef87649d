package org.cocreation.operations.assessment;

import org.cocreation.chassis.event.Fact;

/** What happens to the assessment of a proof of concept. */
enum AssessmentFact implements Fact {
  OPENED("A proof of concept was shown: operations tries it on its scenarios"),
  CHANGED("A scenario of an open assessment was judged, came to it, left it or was worded anew"),
  JUDGED("One side's operations gave its verdict; the other's is open"),
  ACCEPTED("Operations of both sides accepted the proof of concept"),
  REJECTED("Operations of one side rejected the proof of concept, which is final");

  private final Contract contract;

  AssessmentFact(String sentence) {
    this.contract = new Contract("assessment", AssessmentView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
