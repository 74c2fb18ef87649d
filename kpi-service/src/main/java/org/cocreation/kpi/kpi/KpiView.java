package org.cocreation.kpi.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.json.Numbers;
import org.cocreation.kpi.measurement.Aggregation;
import org.cocreation.kpi.measurement.Measurement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A KPI against what was set for it. */
@Schema(
    name = "Kpi",
    examples =
        """
        {"id": "0199f1a0-0401-7000-8000-000000000401", "name": "Fuel cost per tonne hauled",
         "unit": "EUR/t", "direction": "DECREASE", "baseline": "1.84", "target": "1.55",
         "horizonMonths": 30, "aggregation": "LAST",
         "goal": {"id": "0199f1a0-0400-7000-8000-000000000400", "name": "Lower fuel cost"},
         "partnershipId": "0199f1a0-0100-7000-8000-000000000100",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "status": "IMPROVING",
         "actual": "1.62", "observedAt": "2026-06-30T22:00:00Z", "progress": 0.7586,
         "synthetic": false, "incomplete": false, "madeOf": 1}""")
public record KpiView(
    UUID id,
    @Schema(examples = "Fuel per tonne loaded") String name,
    @Schema(examples = "l/t") String unit,
    Direction direction,
    @Schema(description = "Where it stood at the start; a decimal.", examples = "1.80")
        String baseline,
    @Schema(description = "Where it is to get to; a decimal.", examples = "1.50") String target,
    Integer horizonMonths,
    Aggregation aggregation,
    @Schema(
            description =
                "Over how many days a SUM or AVERAGE goes, of the calendar in the partnership's time"
                    + " zone; the last of them is that on which was observed last.")
        Integer windowDays,
    Goal goal,
    UUID partnershipId,
    @Schema(description = "Absent where it belongs to every cycle of the partnership.")
        UUID cycleId,
    KpiStatus status,
    @Schema(
            description = "The value by its aggregation, as of what was observed last; a decimal.",
            examples = "1.62")
        String actual,
    Instant observedAt,
    @Schema(
            description =
                "How much of the way from baseline to target is done; 1 is the target. Absent where"
                    + " it is not judged.",
            examples = "0.6")
        BigDecimal progress,
    @Schema(description = "Whether anything of what the actual value is made of was made up.")
        boolean synthetic,
    @Schema(
            description =
                "Whether the actual value is a SUM or AVERAGE over days of which the first were not"
                    + " measured: it is not judged then.")
        boolean incomplete,
    @Schema(description = "Of how many measurements the actual value is made.", examples = "1")
        long madeOf,
    @Schema(description = "The last 500, oldest first; only where one KPI is shown.")
        List<Point> measurements,
    @Schema(description = "Whether steering retired it: it counts for no cycle any more.")
        boolean retired) {

  /** What the KPI measures. */
  @Schema(name = "Goal")
  public record Goal(UUID id, String name) {}

  /** A measurement in a series. */
  @Schema(name = "Point")
  public record Point(
      String source,
      String measurementId,
      @Schema(examples = "1.62") String value,
      Instant observedAt,
      boolean synthetic) {

    static Point of(Measurement measurement) {
      return new Point(
          measurement.source(),
          measurement.measurementId(),
          Numbers.plain(measurement.value()).toPlainString(),
          measurement.observedAt(),
          measurement.synthetic());
    }
  }

  /** Whether it is one of a cycle's: its own, or the whole partnership's. */
  public boolean concerns(UUID cycle, UUID partnershipOfCycle) {
    return partnershipId.equals(partnershipOfCycle) && (cycleId == null || cycleId.equals(cycle));
  }

  /**
   * @param standing null where nothing was ever measured
   * @param series null where it is not asked for
   */
  static KpiView of(Kpi kpi, Standing standing, List<Measurement> series) {
    Optional<KpiValue> actual =
        Optional.ofNullable(standing).flatMap(found -> found.value(kpi.aggregation()));
    return new KpiView(
        kpi.id(),
        kpi.name(),
        kpi.unit(),
        kpi.direction(),
        Numbers.plain(kpi.baseline()).toPlainString(),
        Numbers.plain(kpi.target()).toPlainString(),
        kpi.horizonMonths(),
        kpi.aggregation(),
        kpi.windowDays(),
        new Goal(kpi.goalId(), kpi.goalName()),
        kpi.partnershipId(),
        kpi.cycleId(),
        kpi.statusAt(actual),
        actual.map(value -> Numbers.plain(value.value()).toPlainString()).orElse(null),
        actual.map(KpiValue::observedAt).orElse(null),
        actual
            .filter(value -> !value.isIncomplete())
            .map(value -> kpi.progressAt(value.value()))
            .orElse(null),
        actual.map(KpiValue::synthetic).orElse(false),
        actual.map(KpiValue::isIncomplete).orElse(false),
        actual.map(KpiValue::madeOf).orElse(0L),
        series == null ? null : series.stream().map(Point::of).toList(),
        kpi.isRetired());
  }
}
