package org.cocreation.kpi.intake;

import org.cocreation.chassis.event.Fact;

/** What happens to a measurement. */
enum MeasurementFact implements Fact {
  TAKEN("Something was observed of a KPI", MeasurementTaken.class, MeasurementTaken.TOPIC),
  CORRECTED(
      "A measurement was wrong: something else was observed, or nothing (R18)",
      MeasurementCorrected.class,
      MeasurementCorrected.TOPIC);

  private final Contract contract;
  private final String topic;

  MeasurementFact(String sentence, Class<?> state, String topic) {
    this.contract = new Contract("measurement", WHOLE, state, sentence);
    this.topic = topic;
  }

  @Override
  public Contract contract() {
    return contract;
  }

  @Override
  public String topic(String service) {
    return topic;
  }
}
