package org.cocreation.kpi.intake;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.kpi.measurement.Measurement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measurement on the topic from which all measurements are taken in. */
@Schema(
    description =
        "Something was observed of a KPI. Anybody who may write to the topic measures, keyed by the"
            + " KPI's id; what is sent by REST goes onto it too. A measurement is known by KPI,"
            + " source and measurement id: sent again it counts once, sent with other values it goes"
            + " to cocreation.kpi.measurements.dlq. One of a KPI that is not known yet waits for it.")
public record MeasurementTaken(
    UUID kpiId,
    String source,
    String measurementId,
    String value,
    Instant observedAt,
    @Schema(description = "Whether it was made up, for a demonstration.", defaultValue = "false")
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
