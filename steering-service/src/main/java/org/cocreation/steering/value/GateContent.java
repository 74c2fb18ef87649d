package org.cocreation.steering.value;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.MicroService;
import org.cocreation.steering.funding.TranchePlanView;
import org.cocreation.steering.goal.GoalView;
import org.cocreation.steering.goal.GoalWeightsView;
import org.cocreation.steering.killclock.KillClockView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that the value gate decides on. Whatever changes here changes its hash; what says nothing of
 * the matter (who wrote it when) is left out.
 */
@Schema(
    name = "GateContent",
    description = "All that is decided on; contentHash is the SHA-256 over its RFC 8785 form.")
record GateContent(
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
    @Schema(description = "In which small bets money is to be released (R8).")
        TranchePlanView tranchePlan,
    @Schema(description = "By when there must be an accepted proof of concept (R11).")
        KillClockContent killClock) {

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
  record GoalContent(
      UUID id,
      UUID parentId,
      String name,
      String description,
      @Schema(description = "How much it counts among all goals (R3).") String share,
      List<GoalView.KpiView> kpis) {

    static GoalContent of(GoalView goal, GoalWeightsView weights) {
      return new GoalContent(
          goal.id(),
          goal.parentId(),
          goal.name(),
          goal.description(),
          weights.goals().stream()
              .filter(weighted -> weighted.goalId().equals(goal.id()))
              .findFirst()
              .map(GoalWeightsView.WeightedGoalView::share)
              .orElse(null),
          goal.kpis());
    }
  }

  /** A value statement as it is decided on. */
  record StatementContent(
      Side side,
      String summary,
      String low,
      String likely,
      String high,
      String currency,
      String assumptions,
      UUID kpiId,
      CannibalizedRevenue.View cannibalizedRevenue,
      String investment,
      String yearlyCost,
      String constraintNote) {

    static StatementContent of(ValueStatement statement) {
      return new StatementContent(
          statement.side(),
          statement.summary(),
          statement.low().toPlainString(),
          statement.likely().toPlainString(),
          statement.high().toPlainString(),
          statement.currency(),
          statement.assumptions(),
          statement.kpiId(),
          CannibalizedRevenue.View.of(statement.cannibalizedRevenue()),
          ValueStatementView.plain(statement.investment()),
          ValueStatementView.plain(statement.yearlyCost()),
          statement.constraintNote());
    }
  }

  /** The kill clock as it is decided on: not what became of it. */
  @Schema(name = "KillClockContent")
  record KillClockContent(LocalDate date, MoneyView budget) {

    static KillClockContent of(KillClockView killClock) {
      return killClock == null ? null : new KillClockContent(killClock.date(), killClock.budget());
    }
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
        basis.tranchePlan(),
        KillClockContent.of(basis.killClock()));
  }
}
