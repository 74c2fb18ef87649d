package org.cocreation.kpi.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.kpi.cycle.Cycle;
import org.cocreation.kpi.cycle.CycleView;
import org.cocreation.kpi.cycle.PartnershipView;
import org.cocreation.kpi.kpi.KpiStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cycles of a person's partnerships: the running ones by phase, the others by what became. */
@Schema(
    name = "Portfolio",
    examples =
        """
        {"phases": [{"phase": "NEEDS", "title": "Identifying digitalization needs",
                     "cycles": [{"id": "0199f1a0-0200-7000-8000-000000000200",
                                 "microService": {"name": "Weight loading"},
                                 "partnership": {"id": "0199f1a0-0100-7000-8000-000000000100",
                                                 "name": "Site management", "parties": []},
                                 "phase": "NEEDS", "status": "RUNNING", "round": 1,
                                 "awaitingDecision": false, "openActivities": 3, "kpis": [],
                                 "updatedAt": "2026-03-02T08:30:01.114209Z"}]}],
         "shelved": [], "stopped": [], "completed": []}""")
public record PortfolioView(
    List<PhaseColumn> phases,
    List<Card> shelved,
    List<Card> stopped,
    List<Card> completed,
    @Schema(description = "Where older cycles go on; absent where there are none.")
        String nextCursor) {

  /** The running cycles that are in one phase. */
  @Schema(name = "PhaseColumn")
  public record PhaseColumn(
      Phase phase,
      @Schema(examples = "Identifying digitalization needs") String title,
      List<Card> cycles) {}

  /** A cycle in short. */
  @Schema(name = "CycleCard")
  public record Card(
      UUID id,
      CycleView.MicroService microService,
      PartnershipView partnership,
      Phase phase,
      Cycle.Status status,
      int round,
      boolean awaitingDecision,
      long openActivities,
      List<KpiSummary> kpis,
      Instant updatedAt) {}

  /** A KPI in short. */
  @Schema(name = "KpiSummary")
  public record KpiSummary(
      UUID id,
      String name,
      KpiStatus status,
      @Schema(description = "The value that is judged; a decimal.", examples = "1.62")
          String actual,
      @Schema(examples = "l/t") String unit,
      BigDecimal progress,
      @Schema(description = "Whether anything of what the actual value is made of was made up.")
          boolean synthetic,
      @Schema(description = "Whether it was not measured over all days of a SUM or AVERAGE.")
          boolean incomplete) {}

  /** Whether there is nothing at all to show. */
  public boolean hasNoCycles() {
    return phases.stream().allMatch(column -> column.cycles().isEmpty())
        && shelved.isEmpty()
        && stopped.isEmpty()
        && completed.isEmpty();
  }
}
