package org.cocreation.kpi.kpi;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.kpi.measurement.Aggregation;

/** A goal as steering's events tell it, with its KPIs. */
public record GoalTold(
    UUID id,
    String name,
    UUID cycleId,
    List<KpiTold> kpis,
    List<KpiTold> retiredKpis,
    Retirement retired) {

  public GoalTold {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kpis, "kpis");
    retiredKpis = retiredKpis == null ? List.of() : retiredKpis;
  }

  /** All of its KPIs, those that are retired with it or by themselves too. */
  List<KpiTold> allKpis() {
    return Stream.concat(kpis.stream(), retiredKpis.stream()).toList();
  }

  /** Whether nothing new is to serve the KPI. */
  boolean isRetired(KpiTold kpi) {
    return retired != null || retiredKpis.contains(kpi);
  }

  /** That steering retired it, and why. */
  public record Retirement(String reason) {}

  /** A KPI as its goal's event tells it. */
  public record KpiTold(
      UUID id,
      String name,
      String unit,
      Direction direction,
      BigDecimal baseline,
      BigDecimal target,
      Integer horizonMonths,
      Aggregation aggregation,
      Integer windowDays) {

    public KpiTold {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
      requireNonNull(unit, "unit");
      requireNonNull(direction, "direction");
      requireNonNull(baseline, "baseline");
      requireNonNull(target, "target");
      aggregation = aggregation == null ? Aggregation.LAST : aggregation;
      if (aggregation != Aggregation.LAST) {
        requireNonNull(windowDays, "windowDays");
      }
    }
  }
}
