package org.cocreation.steering.goal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a goal says, with its KPIs, and why; KPIs that are left out are retired. */
@Schema(
    examples =
        """
        {"name": "Lower fuel cost",
         "kpis": [{"id": "0199f1a0-0401-7000-8000-000000000401",
                   "name": "Fuel cost per tonne hauled (synthetic)", "unit": "EUR/t",
                   "direction": "DECREASE", "baseline": "1.84", "target": "1.60",
                   "horizonMonths": 30, "aggregation": "AVERAGE", "windowDays": 30,
                   "owners": [{"side": "PROVIDER", "person": "steering@constructcorp"}]}],
         "reason": "Diesel has become cheaper: what is left to gain is less."}""")
record ChangeGoalRequest(
    @NotBlank @Size(max = 200) @OneLine String name,
    @Size(min = 1, max = 2000) String description,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid ChangedKpi> kpis,
    @NotBlank @Size(max = 2000) String reason) {

  ChangeGoalRequest {
    name = name == null ? null : name.strip();
    reason = reason == null ? null : reason.strip();
  }

  /** A KPI as it is to be. */
  record ChangedKpi(
      @Schema(description = "Left out for a new one.") UUID id,
      @NotNull @Valid @JsonUnwrapped KpiContent content) {}
}
