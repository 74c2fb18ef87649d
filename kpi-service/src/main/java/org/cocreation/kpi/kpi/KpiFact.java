package org.cocreation.kpi.kpi;

import org.cocreation.chassis.event.Fact;

/** What happens to a KPI. */
enum KpiFact implements Fact {
  MEASURED("A measurement of a known KPI counted"),
  STATUS_CHANGED("A KPI does better or worse than before");

  private final String sentence;

  KpiFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "kpi";
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
