package org.cocreation.kpi.kpi;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cocreation.kpi.measurement.Aggregation;

/** A goal as steering's events tell it, with its KPIs. */
public record GoalTold(UUID id, String name, UUID cycleId, List<KpiTold> kpis) {

  public GoalTold {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kpis, "kpis");
  }

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
