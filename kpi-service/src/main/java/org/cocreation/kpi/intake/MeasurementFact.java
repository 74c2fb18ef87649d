package org.cocreation.kpi.intake;

import org.cocreation.chassis.event.Fact;

/** What happens to a measurement. */
enum MeasurementFact implements Fact {
  TAKEN("Something was observed of a KPI");

  private final String sentence;

  MeasurementFact(String sentence) {
    this.sentence = sentence;
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
    return MeasurementTaken.class;
  }

  @Override
  public String topic(String service) {
    return MeasurementTaken.TOPIC;
  }
}
