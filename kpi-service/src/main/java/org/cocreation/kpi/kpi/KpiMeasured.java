package org.cocreation.kpi.kpi;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.kpi.measurement.Measurement;

/**
 * A measurement of a known KPI counted.
 *
 * @param status the KPI's, after it
 */
record KpiMeasured(
    UUID kpiId,
    String name,
    String unit,
    String value,
    Instant observedAt,
    String source,
    String measurementId,
    boolean synthetic,
    KpiStatus status) {

  static KpiMeasured of(Kpi kpi, Measurement measurement, KpiStatus status) {
    return new KpiMeasured(
        kpi.id(),
        kpi.name(),
        kpi.unit(),
        measurement.value().toPlainString(),
        measurement.observedAt(),
        measurement.source(),
        measurement.measurementId(),
        measurement.synthetic(),
        status);
  }
}
