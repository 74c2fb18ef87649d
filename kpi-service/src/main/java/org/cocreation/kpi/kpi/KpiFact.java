package org.cocreation.kpi.kpi;

import org.cocreation.chassis.event.Fact;

/** What happens to a KPI. */
enum KpiFact implements Fact {
  MEASURED("Measurements of a known KPI counted", KpiMeasured.class),
  CORRECTED(
      "A measurement of a known KPI was corrected, or is void: its value follows (R18)",
      JudgeAnew.KpiCorrected.class),
  STATUS_CHANGED("A KPI does better or worse than before", KpiStatusChanged.class);

  private final Contract contract;

  KpiFact(String sentence, Class<?> state) {
    this.contract = new Contract("kpi", WHOLE, state, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
