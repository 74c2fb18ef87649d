package org.cocreation.kpi.kpi;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.kpi.measurement.Measurement;

/** A KPI does better or worse than before. */
record KpiStatusChanged(
    UUID kpiId,
    String name,
    String unit,
    KpiStatus from,
    KpiStatus to,
    String value,
    Instant observedAt,
    boolean synthetic) {

  static KpiStatusChanged of(Kpi kpi, KpiStatus from, KpiStatus to, Measurement measurement) {
    return new KpiStatusChanged(
        kpi.id(),
        kpi.name(),
        kpi.unit(),
        from,
        to,
        measurement.value().toPlainString(),
        measurement.observedAt(),
        measurement.synthetic());
  }
}
