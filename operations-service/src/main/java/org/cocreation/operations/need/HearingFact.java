package org.cocreation.operations.need;

import org.cocreation.chassis.event.Fact;

/** What happens to the hearing of operations in a cycle. */
enum HearingFact implements Fact {
  CLOSED("Operations stated that there are no needs; one that is expressed later undoes it");

  private final String sentence;

  HearingFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "operational-hearing";
  }

  @Override
  public String part() {
    return "hearing";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return NoneView.class;
  }
}
