package org.cocreation.kpi.intake;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.kpi.measurement.Measurement;

/** A measurement on the topic from which all measurements are taken in. */
public record MeasurementTaken(
    UUID kpiId,
    String source,
    String measurementId,
    String value,
    Instant observedAt,
    boolean synthetic) {

  /** Machines send to it; what comes by REST goes onto it too. Its key is the KPI. */
  public static final String TOPIC = "cocreation.kpi.measurements";

  static MeasurementTaken of(Measurement measurement) {
    return new MeasurementTaken(
        measurement.kpiId(),
        measurement.source(),
        measurement.measurementId(),
        measurement.value().toPlainString(),
        measurement.observedAt(),
        measurement.synthetic());
  }
}
