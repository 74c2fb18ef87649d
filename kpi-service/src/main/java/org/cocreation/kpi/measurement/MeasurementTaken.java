package org.cocreation.kpi.measurement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;

/** A measurement on the topic from which all measurements are taken in. */
public record MeasurementTaken(
    UUID kpiId,
    String source,
    String measurementId,
    String value,
    Instant observedAt,
    boolean synthetic,
    @JsonIgnore UUID partnershipId,
    @JsonIgnore UUID cycleId)
    implements DomainEvent {

  /** Machines send to it; what comes by REST goes onto it too. Its key is the KPI. */
  public static final String TOPIC = "cocreation.kpi.measurements";

  static MeasurementTaken of(Measurement measurement, Kpi kpi) {
    return new MeasurementTaken(
        measurement.kpiId(),
        measurement.source(),
        measurement.measurementId(),
        measurement.value().toPlainString(),
        measurement.observedAt(),
        measurement.synthetic(),
        kpi.partnershipId(),
        kpi.cycleId());
  }

  @Override
  public String fact() {
    return "measurement.taken";
  }

  @Override
  public String subject() {
    return kpiId.toString();
  }

  /** The same for the same fact about the same measurement, however often it is told. */
  static UUID eventId(String fact, Measurement.Key key) {
    return UUID.nameUUIDFromBytes((fact + "|" + key).getBytes(StandardCharsets.UTF_8));
  }
}
