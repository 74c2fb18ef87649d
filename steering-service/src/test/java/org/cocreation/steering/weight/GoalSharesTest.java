package org.cocreation.steering.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R3: what each goal counts follows from its weight and its place in the tree, exactly. */
class GoalSharesTest {

  private static final UUID A = id(1);
  private static final UUID B = id(2);
  private static final UUID C = id(3);
  private static final UUID D = id(4);

  @Test
  void shouldGiveASingleGoalTheWhole() {
    assertThat(shares(node(A, null, "0.5"))).isEqualTo(Map.of(A, "1.000000"));
  }

  @Test
  void shouldCountNothingWithoutGoals() {
    assertThat(shares()).isEmpty();
  }

  @Test
  void shouldPassAParentsShareDownToItsChildren() {
    assertThat(shares(node(A, null, "2"), node(B, A, "3"), node(C, A, "1"), node(D, null, "1")))
        .isEqualTo(Map.of(A, "0.666667", B, "0.500000", C, "0.166667", D, "0.333333"));
  }

  @Test
  void shouldGiveWhatRoundingLeavesToTheFirstOfEquals() {
    assertThat(shares(node(A, null, "1"), node(B, null, "1"), node(C, null, "1")))
        .isEqualTo(Map.of(A, "0.333334", B, "0.333333", C, "0.333333"));
  }

  @Test
  void shouldGiveNothingToAGoalThatCountsNothing() {
    assertThat(shares(node(A, null, "0"), node(B, A, "5"), node(C, null, "0.000001")))
        .isEqualTo(Map.of(A, "0.000000", B, "0.000000", C, "1.000000"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void shouldAddUpToExactlyOneInEveryTree(long seed) {
    Random random = new Random(seed);
    List<GoalShares.Node> tree = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      UUID parent = i == 0 || random.nextInt(4) == 0 ? null : tree.get(random.nextInt(i)).id();
      tree.add(
          new GoalShares.Node(
              id(i), parent, BigDecimal.valueOf(1 + random.nextLong(1_000_000), 3)));
    }

    Map<UUID, BigDecimal> shares = GoalShares.of(tree);

    Set<UUID> parents = new HashSet<>();
    tree.forEach(node -> parents.add(node.parentId()));
    assertThat(
            tree.stream()
                .filter(node -> !parents.contains(node.id()))
                .map(node -> shares.get(node.id()))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("1");
    for (UUID parent : parents) {
      assertThat(
              tree.stream()
                  .filter(node -> java.util.Objects.equals(node.parentId(), parent))
                  .map(node -> shares.get(node.id()))
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(parent == null ? BigDecimal.ONE : shares.get(parent));
    }
  }

  private static Map<UUID, String> shares(GoalShares.Node... tree) {
    return GoalShares.of(List.of(tree)).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toPlainString()));
  }

  private static GoalShares.Node node(UUID id, UUID parent, String weight) {
    return new GoalShares.Node(id, parent, new BigDecimal(weight));
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
