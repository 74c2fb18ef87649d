package org.cocreation.kpi.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import org.cocreation.chassis.json.ExactDecimal;
import org.cocreation.kpi.measurement.Measurement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a KPI stands at: the value that is judged, and what must be said of it. */
@Schema(name = "KpiValue")
public record KpiValue(
    @ExactDecimal
        @Schema(
            description = "By the KPI's aggregation, the value that is judged; a decimal.",
            implementation = ExactDecimal.Text.class)
        BigDecimal value,
    @Schema(description = "When what it is made of was observed last.") Instant observedAt,
    @Schema(description = "Whether anything of what it is made of was made up.") boolean synthetic,
    @Schema(
            description =
                "Whether it is a SUM or AVERAGE over days of which the first were not measured: it is"
                    + " not judged then.")
        @Nullable Boolean incomplete,
    @Schema(description = "Of how many measurements it is made.", examples = "7")
        @Nullable Long madeOf) {

  static KpiValue of(Measurement measurement) {
    return new KpiValue(
        measurement.value(), measurement.observedAt(), measurement.synthetic(), false, 1L);
  }

  boolean isIncomplete() {
    return Boolean.TRUE.equals(incomplete);
  }
}
