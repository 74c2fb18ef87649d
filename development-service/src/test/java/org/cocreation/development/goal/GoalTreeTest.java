package org.cocreation.development.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GoalTreeTest {

  private final GoalTree.Node tonnes = node("Cheaper tonnes", null);
  private final GoalTree.Node fuel = node("Lower fuel cost", tonnes.id());
  private final GoalTree.Node queues = node("Fewer queues", tonnes.id());
  private final GoalTree.Node roads = node("Safer roads", null);

  @Test
  void shouldGiveEachLeafTheSameUntilSteeringWeighsThem() {
    List<WeightedGoal> goals = new GoalTree(List.of(tonnes, fuel, queues, roads)).withEqualShares();

    assertThat(goals)
        .extracting(goal -> goal.share().toPlainString())
        .containsExactly("0.666667", "0.333334", "0.333333", "0.333333");
    assertThat(goals).extracting(WeightedGoal::leaf).containsExactly(false, true, true, true);
    assertThat(
            goals.stream()
                .filter(WeightedGoal::leaf)
                .map(WeightedGoal::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("1");
  }

  @Test
  void shouldTakeSteeringsSharesAndCountNothingForAGoalThatHasNone() {
    List<WeightedGoal> goals =
        new GoalTree(List.of(fuel, roads)).withShares(Map.of(fuel.id(), BigDecimal.ONE));

    assertThat(goals)
        .extracting(WeightedGoal::share)
        .containsExactly(BigDecimal.ONE, BigDecimal.ZERO);
    // Its parent is another cycle's.
    assertThat(goals).extracting(WeightedGoal::parentId).containsOnlyNulls();
    assertThat(goals).allMatch(WeightedGoal::leaf);
  }

  @Test
  void shouldEndWhereAnEventMadeGoalsEachOthersParents() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    GoalTree loop =
        new GoalTree(
            List.of(
                new GoalTree.Node(one, "One", other),
                new GoalTree.Node(other, "Other", one),
                node("Leaf", one)));

    assertThat(loop.withEqualShares()).hasSize(3);
  }

  @Test
  void shouldHaveNoSharesWithoutGoals() {
    assertThat(new GoalTree(List.of()).withEqualShares()).isEmpty();
  }

  private static GoalTree.Node node(String name, UUID parent) {
    return new GoalTree.Node(UUID.randomUUID(), name, parent);
  }
}
