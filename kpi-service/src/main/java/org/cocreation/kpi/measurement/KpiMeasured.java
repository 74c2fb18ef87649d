package org.cocreation.kpi.measurement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;

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
    KpiStatus status,
    @JsonIgnore UUID partnershipId,
    @JsonIgnore UUID cycleId)
    implements DomainEvent {

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
        status,
        kpi.partnershipId(),
        kpi.cycleId());
  }

  @Override
  public String fact() {
    return "kpi.measured";
  }

  @Override
  public String subject() {
    return kpiId.toString();
  }
}
