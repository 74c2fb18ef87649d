package org.cocreation.steering.goal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal as people and events see it. */
@Schema(
    name = "Goal",
    description = "What both sides want to achieve; numbers are exact decimals, as text.",
    examples =
        """
        {"id": "0199f1a0-0400-7000-8000-000000000400",
         "partnershipId": "0199f1a0-0100-7000-8000-000000000100",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "name": "Lower fuel cost",
         "kpis": [{"id": "0199f1a0-0401-7000-8000-000000000401",
                   "name": "Fuel cost per tonne hauled (synthetic)", "unit": "EUR/t",
                   "direction": "DECREASE", "baseline": "1.84", "target": "1.55",
                   "horizonMonths": 30, "aggregation": "AVERAGE", "windowDays": 30,
                   "owners": [{"side": "PROVIDER", "person": "steering@constructcorp"},
                              {"side": "CUSTOMER", "person": "steering@mincorp"}]}],
         "definedAt": "2026-03-02T08:33:12.441900Z"}""")
public record GoalView(
    UUID id,
    UUID partnershipId,
    @JsonUnwrapped GoalContent content,
    List<KpiView> kpis,
    Instant definedAt,
    @Schema(description = "Its KPIs that are retired; absent where none is.")
        @Nullable List<KpiView> retiredKpis,
    @Schema(description = "Absent unless it is retired.") @Nullable Retirement retired) {

  /** A KPI; its numbers as exact decimals in text. */
  @Schema(name = "Kpi")
  public record KpiView(
      UUID id,
      @JsonUnwrapped KpiContent content,
      @Schema(description = "Absent unless it is retired.") @Nullable Retirement retired) {

    static KpiView of(Kpi kpi) {
      return new KpiView(kpi.id(), kpi.content(), kpi.retirement());
    }
  }

  static GoalView of(Goal goal) {
    List<KpiView> retired = goal.retiredKpis().stream().map(KpiView::of).toList();
    return new GoalView(
        goal.id(),
        goal.partnershipId(),
        goal.content(),
        goal.standingKpis().stream().map(KpiView::of).toList(),
        goal.definedAt(),
        retired.isEmpty() ? null : retired,
        goal.retirement());
  }
}
