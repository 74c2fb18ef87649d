package org.cocreation.kpi.kpi;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.json.Numbers;
import org.cocreation.kpi.measurement.Measurement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Measurements of a known KPI counted: at least the one that is named, the last to come.
 *
 * @param value what was measured, as {@code synthetic} says made up or not
 * @param status the KPI's, after them
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
    KpiStatus status,
    @Schema(description = "What the KPI comes to with them: what its status judges.")
        @Nullable KpiValue judged,
    @Schema(
            description =
                "How many measurements of the KPI have counted until now; more than one more than"
                    + " the last time where several came together.",
            examples = "11")
        @Nullable Long counted) {

  static KpiMeasured of(
      Kpi kpi, Measurement measurement, KpiStatus status, KpiValue judged, long counted) {
    return new KpiMeasured(
        kpi.id(),
        kpi.name(),
        kpi.unit(),
        Numbers.plain(measurement.value()).toPlainString(),
        measurement.observedAt(),
        measurement.source(),
        measurement.measurementId(),
        measurement.synthetic(),
        status,
        judged,
        counted);
  }
}
