package org.cocreation.steering.weight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.goal.GoalView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The weights of a cycle's goals, with the shares that follow, as people and events see them. */
@Schema(
    name = "GoalWeights",
    description = "How much each goal counts in a cycle (R3); numbers are exact decimals, as text.",
    examples =
        """
        {"id": "0199f1a0-0420-7000-8000-000000000420",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "revision": 3, "agreed": false,
         "agreedBy": [{"side": "PROVIDER", "person": "steering@constructcorp",
                       "name": "Astrid Lindqvist", "at": "2026-03-02T08:41:10.220100Z"}],
         "goals": [{"goalId": "0199f1a0-0400-7000-8000-000000000400", "name": "Lower fuel cost",
                    "weight": "2", "share": "0.666667"},
                   {"goalId": "0199f1a0-0412-7000-8000-000000000412", "name": "Safer roads",
                    "weight": "1", "share": "0.333333"}]}""")
public record GoalWeightsView(
    UUID id,
    UUID cycleId,
    @Schema(description = "Counts the changes of goals and weights; an agreement is of one.")
        int revision,
    @Schema(description = "Both sides agreed, or there is only one goal to count.") boolean agreed,
    List<AgreementView> agreedBy,
    List<WeightedGoalView> goals) {

  /** A side's agreement to this revision. */
  @Schema(name = "GoalWeightsAgreement")
  public record AgreementView(Side side, String person, String name, Instant at) {}

  /** A goal, its weight among its siblings, and its part of the whole. */
  @Schema(name = "WeightedGoal")
  public record WeightedGoalView(
      UUID goalId,
      @Nullable UUID parentId,
      String name,
      @Schema(description = "Against those of the goals with the same parent.") String weight,
      @Schema(
              description =
                  "The leaves' add up to exactly 1; an inner goal's is the sum of its leaves'.")
          String share) {}

  /**
   * @param goals those that hold for the cycle
   */
  static GoalWeightsView of(GoalWeights weights, List<GoalView> goals) {
    Map<UUID, BigDecimal> shares =
        GoalShares.of(
            goals.stream()
                .map(g -> new GoalShares.Node(g.id(), g.parentId(), weights.weightOf(g.id())))
                .toList());
    return new GoalWeightsView(
        weights.id(),
        weights.cycleId(),
        weights.revision(),
        weights.isAgreed() || leaves(goals) == 1,
        weights.agreements().stream()
            .map(a -> new AgreementView(a.side(), a.person(), a.name(), a.at()))
            .toList(),
        goals.stream()
            .map(
                goal ->
                    new WeightedGoalView(
                        goal.id(),
                        goal.parentId(),
                        goal.name(),
                        weights.weightOf(goal.id()).toPlainString(),
                        shares.get(goal.id()).toPlainString()))
            .toList());
  }

  private static long leaves(List<GoalView> goals) {
    Set<UUID> parents =
        goals.stream().map(GoalView::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
    return goals.stream().filter(goal -> !parents.contains(goal.id())).count();
  }
}
