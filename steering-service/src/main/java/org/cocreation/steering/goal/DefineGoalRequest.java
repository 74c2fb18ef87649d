package org.cocreation.steering.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal and the KPIs that show whether it is reached. */
@Schema(
    examples =
        """
        {"name": "Lower fuel cost", "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "kpis": [{"name": "Fuel cost per tonne hauled (synthetic)", "unit": "EUR/t",
                   "direction": "DECREASE", "baseline": "1.84", "target": "1.55",
                   "horizonMonths": 30, "aggregation": "AVERAGE", "windowDays": 30,
                   "owners": [{"side": "PROVIDER", "person": "steering@constructcorp"},
                              {"side": "CUSTOMER", "person": "steering@mincorp"}]}]}""")
record DefineGoalRequest(
    @NotBlank @Size(max = 200) String name,
    @Size(min = 1, max = 2000) String description,
    @Schema(description = "Left out where the goal is the whole partnership's.") UUID cycleId,
    @Schema(
            description =
                "The goal to which it contributes: of the whole partnership, or of the same cycle.")
        UUID parentId,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid KpiRequest> kpis) {

  /** A KPI; numbers as JSON numbers or, to be exact, as text. */
  record KpiRequest(
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 50) String unit,
      @NotNull Kpi.Direction direction,
      @NotNull @Digits(integer = 15, fraction = 6) BigDecimal baseline,
      @NotNull @Digits(integer = 15, fraction = 6) BigDecimal target,
      @Min(1) @Max(120) @Schema(description = "Two to three years are usual.", defaultValue = "30")
          Integer horizonMonths,
      @Schema(description = "How measurements make the value.", defaultValue = "LAST")
          Kpi.Aggregation aggregation,
      @Min(1) @Max(1100) @Schema(description = "Required with SUM and AVERAGE, and only with these.")
          Integer windowDays,
      @Size(max = 2) @Schema(description = "Who answers for it: at most one member of each side.")
          List<@NotNull @Valid KpiOwner> owners) {

    private static final int USUAL_HORIZON = 30;

    Kpi toKpi(String where) {
      return new Kpi(
          where,
          name,
          unit,
          direction,
          baseline,
          target,
          horizonMonths == null ? USUAL_HORIZON : horizonMonths,
          new Kpi.Reckoning(aggregation == null ? Kpi.Aggregation.LAST : aggregation, windowDays),
          owners == null ? List.of() : owners);
    }
  }
}
