package org.cocreation.kpi.intake;

import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction on the topic from which all corrections are taken in. */
@Schema(
    description =
        "A measurement was wrong. Anybody who may write to the topic corrects, keyed by the KPI's id;"
            + " what is sent by REST goes onto it too. A correction is known by its measurement and"
            + " correctionId: sent again it counts once, sent otherwise it goes to"
            + " cocreation.kpi.corrections.dlq. One of a measurement that has not come waits for it;"
            + " of several of one measurement the last counts.")
public record MeasurementCorrected(
    UUID kpiId,
    String source,
    String measurementId,
    String correctionId,
    @Schema(description = "What was really measured; absent where the measurement is void.")
        @Nullable String value,
    String reason,
    @Schema(description = "Who corrected it; absent where a machine did.") @Nullable String person,
    @Nullable String name) {

  /** Machines send to it; what comes by REST goes onto it too. Its key is the KPI. */
  public static final String TOPIC = "cocreation.kpi.corrections";

  static MeasurementCorrected of(Correction correction, Actor by) {
    return new MeasurementCorrected(
        correction.kpiId(),
        correction.source(),
        correction.measurementId(),
        correction.correctionId(),
        correction.value() == null ? null : correction.value().toPlainString(),
        correction.reason(),
        by.person(),
        by.name());
  }
}
