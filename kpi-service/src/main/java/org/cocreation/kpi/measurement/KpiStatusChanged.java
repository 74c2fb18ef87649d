package org.cocreation.kpi.measurement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;

/** A KPI does better or worse than before. */
record KpiStatusChanged(
    UUID kpiId,
    String name,
    String unit,
    KpiStatus from,
    KpiStatus to,
    String value,
    Instant observedAt,
    boolean synthetic,
    @JsonIgnore UUID partnershipId,
    @JsonIgnore UUID cycleId)
    implements DomainEvent {

  static KpiStatusChanged of(Kpi kpi, KpiStatus from, KpiStatus to, Measurement measurement) {
    return new KpiStatusChanged(
        kpi.id(),
        kpi.name(),
        kpi.unit(),
        from,
        to,
        measurement.value().toPlainString(),
        measurement.observedAt(),
        measurement.synthetic(),
        kpi.partnershipId(),
        kpi.cycleId());
  }

  @Override
  public String fact() {
    return "kpi.status-changed";
  }

  @Override
  public String subject() {
    return kpiId.toString();
  }
}
