package org.cocreation.development.processmap;

import org.cocreation.chassis.event.Fact;

/** What happens to a process map. */
enum ProcessMapFact implements Fact {
  CHANGED("The map of the customer's process was drawn, or drawn anew (R5)");

  private final String sentence;

  ProcessMapFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "process-map";
  }

  @Override
  public String part() {
    return "map";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return ProcessMapView.class;
  }
}
