package org.cocreation.steering.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.money.Currencies;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.MicroService;
import org.cocreation.steering.goal.GoalView;
import org.cocreation.steering.goal.Kpi;
import org.cocreation.steering.goal.KpiContent;
import org.cocreation.steering.goal.KpiOwner;
import org.cocreation.steering.killclock.KillClockView;
import org.cocreation.steering.statement.CannibalizedRevenue;
import org.cocreation.steering.statement.ValueStatement;
import org.cocreation.steering.statement.ValueStatementContent;
import org.cocreation.steering.told.ConceptContent;
import org.cocreation.steering.told.ConceptReviewContent;
import org.cocreation.steering.told.OpportunityContent;
import org.cocreation.steering.tranche.TranchePlanView;
import org.cocreation.steering.weight.GoalWeightsView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that the value gate decides on, in records of its own: a field that a view gains changes no
 * hash. Whatever changes here changes the hash at every open gate, and is another {@link #VERSION}.
 * What says nothing of the matter (who wrote it when) is left out.
 */
@Schema(
    name = "GateContent",
    description = "All that is decided on; contentHash is the SHA-256 over its RFC 8785 form.")
public record GateContent(
    UUID cycleId,
    UUID partnershipId,
    int round,
    MicroService microService,
    List<GoalContent> goals,
    List<StatementContent> valueStatements,
    @Schema(description = "The one that was selected (activity 4).") OpportunityContent opportunity,
    @Schema(description = "In its newest revision (activity 5).") ConceptContent concept,
    @Schema(description = "The newest review by operations (activity 6).")
        ConceptReviewContent conceptReview,
    @Schema(description = "In which small bets money is to be released (R8).") GatePlan tranchePlan,
    @Schema(description = "By when there must be an accepted proof of concept (R11).")
        KillClockContent killClock) {

  /**
   * Of this form. It is told beside the hash; from 2 on it is to be part of what is signed, so that
   * the two can never be told apart wrongly.
   */
  static final int VERSION = 1;

  /** What comes to the gate beside the value statements. */
  record Basis(
      List<GoalView> goals,
      GoalWeightsView weights,
      OpportunityContent opportunity,
      ConceptContent concept,
      ConceptReviewContent conceptReview,
      TranchePlanView tranchePlan,
      KillClockView killClock) {}

  /** A goal as it is decided on. */
  public record GoalContent(
      UUID id,
      UUID parentId,
      String name,
      String description,
      @Schema(description = "How much it counts among all goals (R3).") String share,
      List<GateKpi> kpis) {

    static GoalContent of(GoalView goal, GoalWeightsView weights) {
      return new GoalContent(
          goal.id(),
          goal.content().parentId(),
          goal.content().name(),
          goal.content().description(),
          weights.goals().stream()
              .filter(weighted -> weighted.goalId().equals(goal.id()))
              .findFirst()
              .map(GoalWeightsView.WeightedGoalView::share)
              .orElse(null),
          goal.kpis().stream().map(GateKpi::of).toList());
    }
  }

  /** A KPI as it is decided on. */
  @Schema(name = "GateKpi")
  public record GateKpi(
      UUID id,
      String name,
      String unit,
      Kpi.Direction direction,
      String baseline,
      String target,
      int horizonMonths,
      Kpi.Aggregation aggregation,
      Integer windowDays,
      List<KpiOwner> owners) {

    static GateKpi of(GoalView.KpiView kpi) {
      KpiContent said = kpi.content();
      return new GateKpi(
          kpi.id(),
          said.name(),
          said.unit(),
          said.direction(),
          said.baseline().toPlainString(),
          said.target().toPlainString(),
          said.horizonMonths(),
          said.aggregation(),
          said.windowDays(),
          said.owners());
    }
  }

  /** A value statement as it is decided on. */
  public record StatementContent(
      Side side,
      String summary,
      String low,
      String likely,
      String high,
      String currency,
      String assumptions,
      UUID kpiId,
      GateRevenue cannibalizedRevenue,
      String investment,
      String yearlyCost,
      String constraintNote) {

    static StatementContent of(ValueStatement statement) {
      ValueStatementContent said = statement.content();
      return new StatementContent(
          statement.side(),
          said.summary(),
          said.low().toPlainString(),
          said.likely().toPlainString(),
          said.high().toPlainString(),
          said.currency(),
          said.assumptions(),
          said.kpiId(),
          GateRevenue.of(said.cannibalizedRevenue()),
          plain(said.investment()),
          plain(said.yearlyCost()),
          said.constraintNote());
    }

    private static String plain(BigDecimal amount) {
      return amount == null ? null : amount.toPlainString();
    }
  }

  /** Revenue that a side loses, as it is decided on. */
  @Schema(name = "GateRevenue")
  public record GateRevenue(String amount, String what) {

    static GateRevenue of(CannibalizedRevenue lost) {
      return lost == null ? null : new GateRevenue(lost.amount().toPlainString(), lost.what());
    }
  }

  /** The tranche plan as it is decided on. */
  @Schema(name = "GateTranchePlan")
  public record GatePlan(
      UUID id, UUID cycleId, int revision, String currency, List<GateTranche> tranches) {

    static GatePlan of(TranchePlanView plan) {
      return plan == null
          ? null
          : new GatePlan(
              plan.id(),
              plan.cycleId(),
              plan.revision(),
              plan.currency(),
              plan.tranches().stream().map(GateTranche::of).toList());
    }
  }

  /** A tranche as it is decided on: not what became of it. */
  @Schema(name = "GateTranche")
  public record GateTranche(
      UUID id, int number, String amount, String purpose, GateEvidence evidence) {

    static GateTranche of(TranchePlanView.PlannedTrancheView tranche) {
      TranchePlanView.EvidenceView wanted = tranche.evidence();
      return new GateTranche(
          tranche.id(),
          tranche.number(),
          tranche.amount(),
          tranche.purpose(),
          wanted == null ? null : new GateEvidence(wanted.activity(), wanted.text()));
    }
  }

  /** What must be shown before the next tranche, as it is decided on. */
  @Schema(name = "GateEvidence")
  public record GateEvidence(String activity, String text) {}

  /** The kill clock as it is decided on: not what became of it. */
  @Schema(name = "KillClockContent")
  public record KillClockContent(LocalDate date, MoneyView budget) {

    static KillClockContent of(KillClockView killClock) {
      return killClock == null ? null : new KillClockContent(killClock.date(), killClock.budget());
    }
  }

  /** The sum of the tranches; empty where none is planned. */
  Optional<Money> plannedAmount() {
    return Optional.ofNullable(tranchePlan)
        .flatMap(
            plan ->
                plan.tranches().stream()
                    .map(tranche -> Currencies.kept(tranche.amount(), plan.currency()))
                    .reduce(Money::plus));
  }

  static GateContent of(Cycle cycle, List<ValueStatement> statements, Basis basis) {
    return new GateContent(
        cycle.id(),
        cycle.partnershipId(),
        cycle.round(),
        cycle.microService(),
        basis.goals().stream().map(goal -> GoalContent.of(goal, basis.weights())).toList(),
        statements.stream().map(StatementContent::of).toList(),
        basis.opportunity(),
        basis.concept(),
        basis.conceptReview(),
        GatePlan.of(basis.tranchePlan()),
        KillClockContent.of(basis.killClock()));
  }
}
