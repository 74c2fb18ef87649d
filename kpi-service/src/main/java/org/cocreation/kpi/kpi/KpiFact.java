package org.cocreation.kpi.kpi;

import org.cocreation.chassis.event.Fact;

/** What happens to a KPI. */
enum KpiFact implements Fact {
  MEASURED("Measurements of a known KPI counted", KpiMeasured.class),
  CORRECTED(
      "A measurement of a known KPI was corrected, or is void: its value follows (R18)",
      JudgeAnew.KpiCorrected.class),
  STATUS_CHANGED("A KPI does better or worse than before", KpiStatusChanged.class);

  private final String sentence;
  private final Class<?> state;

  KpiFact(String sentence, Class<?> state) {
    this.sentence = sentence;
    this.state = state;
  }

  @Override
  public String aggregate() {
    return "kpi";
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
    return state;
  }
}
