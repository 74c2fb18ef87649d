package org.cocreation.steering.value;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.MicroService;
import org.cocreation.steering.goal.GoalView;
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
    @Schema(description = "What activity 5 concluded, in this round.") ConclusionContent concept,
    @Schema(description = "What activity 6 concluded, in this round.") ConclusionContent review) {

  /** A goal as it is decided on. */
  record GoalContent(UUID id, String name, String description, List<GoalView.KpiView> kpis) {

    static GoalContent of(GoalView goal) {
      return new GoalContent(goal.id(), goal.name(), goal.description(), goal.kpis());
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
      UUID kpiId) {

    static StatementContent of(ValueStatement statement) {
      return new StatementContent(
          statement.side(),
          statement.summary(),
          statement.low().toPlainString(),
          statement.likely().toPlainString(),
          statement.high().toPlainString(),
          statement.currency(),
          statement.assumptions(),
          statement.kpiId());
    }
  }

  /** What another team concluded. */
  record ConclusionContent(UUID activityId, String conclusion, String completedBy) {

    static ConclusionContent of(ConcludedActivity activity) {
      return new ConclusionContent(
          activity.activityId(), activity.conclusion(), activity.completedBy());
    }
  }

  static GateContent of(
      Cycle cycle,
      List<GoalView> goals,
      List<ValueStatement> statements,
      ConcludedActivity concept,
      ConcludedActivity review) {
    return new GateContent(
        cycle.id(),
        cycle.partnershipId(),
        cycle.round(),
        cycle.microService(),
        goals.stream().map(GoalContent::of).toList(),
        statements.stream().map(StatementContent::of).toList(),
        concept == null ? null : ConclusionContent.of(concept),
        review == null ? null : ConclusionContent.of(review));
  }
}
