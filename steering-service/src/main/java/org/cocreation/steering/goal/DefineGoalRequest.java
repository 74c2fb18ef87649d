package org.cocreation.steering.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.text.OneLine;
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
    @NotBlank @Size(max = 200) @OneLine String name,
    @Size(min = 1, max = 2000) String description,
    @Schema(description = "Left out where the goal is the whole partnership's.") UUID cycleId,
    @Schema(
            description =
                "The goal to which it contributes: of the whole partnership, or of the same cycle.")
        UUID parentId,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid KpiContent> kpis) {

  DefineGoalRequest {
    name = name == null ? null : name.strip();
  }

  GoalContent content() {
    return new GoalContent(cycleId, parentId, name, description);
  }
}
