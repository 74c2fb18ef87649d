package org.cocreation.kpi.intake;

import org.cocreation.chassis.event.Fact;

/** What happens to a measurement. */
enum MeasurementFact implements Fact {
  TAKEN("Something was observed of a KPI", MeasurementTaken.class, MeasurementTaken.TOPIC),
  CORRECTED(
      "A measurement was wrong: something else was observed, or nothing (R18)",
      MeasurementCorrected.class,
      MeasurementCorrected.TOPIC);

  private final String sentence;
  private final Class<?> state;
  private final String topic;

  MeasurementFact(String sentence, Class<?> state, String topic) {
    this.sentence = sentence;
    this.state = state;
    this.topic = topic;
  }

  @Override
  public String aggregate() {
    return "measurement";
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

  @Override
  public String topic(String service) {
    return topic;
  }
}
