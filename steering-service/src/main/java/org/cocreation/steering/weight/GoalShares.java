package org.cocreation.steering.weight;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How much each goal counts in the whole (R3): its weight among the goals with the same parent, of
 * what the parent has. Computed as exact fractions and rounded once, at the leaves, so that their
 * shares add up to exactly 1; an inner goal's share is the sum of its leaves'.
 */
final class GoalShares {

  private static final int DIGITS = 6;
  private static final BigInteger WHOLE = BigInteger.TEN.pow(DIGITS);

  /** A goal in the tree; null is the parent of those at the top. */
  record Node(UUID id, UUID parentId, BigDecimal weight) {}

  private record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    Fraction times(BigInteger part, BigInteger whole) {
      BigInteger above = numerator.multiply(part);
      BigInteger below = denominator.multiply(whole);
      BigInteger common = above.gcd(below);
      return new Fraction(above.divide(common), below.divide(common));
    }
  }

  /** Units of the last digit that a leaf gets for certain, and what is left of one more. */
  private record Rounded(UUID id, BigInteger units, Fraction rest) {}

  private final Map<UUID, List<Node>> children = new HashMap<>();
  private final Map<UUID, Fraction> leaves = new LinkedHashMap<>();
  private final Map<UUID, BigInteger> units = new HashMap<>();

  private GoalShares(List<Node> tree) {
    tree.forEach(
        node -> children.computeIfAbsent(node.parentId(), id -> new ArrayList<>()).add(node));
    descend(null, Fraction.ONE);
    roundLeaves();
    children.getOrDefault(null, List.of()).forEach(this::addUp);
  }

  /**
   * @param tree each goal's parent is in it; among the goals with one parent at least one has a
   *     weight above zero
   * @return with six digits after the point, by goal
   */
  static Map<UUID, BigDecimal> of(List<Node> tree) {
    Map<UUID, BigDecimal> shares = new HashMap<>();
    new GoalShares(tree)
        .units.forEach((id, units) -> shares.put(id, new BigDecimal(units, DIGITS)));
    return shares;
  }

  private void descend(UUID parent, Fraction share) {
    List<Node> siblings = children.getOrDefault(parent, List.of());
    int scale = siblings.stream().mapToInt(node -> node.weight().scale()).max().orElse(0);
    BigInteger total =
        siblings.stream().map(n -> whole(n, scale)).reduce(BigInteger.ZERO, BigInteger::add);
    for (Node node : siblings) {
      Fraction own = share.times(whole(node, scale), total);
      if (children.containsKey(node.id())) {
        descend(node.id(), own);
      } else {
        leaves.put(node.id(), own);
      }
    }
  }

  private static BigInteger whole(Node node, int scale) {
    return node.weight().setScale(scale).unscaledValue();
  }

  /**
   * What rounding down leaves over goes to the largest remainders, among equal ones to the first.
   */
  private void roundLeaves() {
    List<Rounded> rounded = new ArrayList<>();
    leaves.forEach(
        (id, share) -> {
          BigInteger[] parts =
              share.numerator().multiply(WHOLE).divideAndRemainder(share.denominator());
          rounded.add(new Rounded(id, parts[0], new Fraction(parts[1], share.denominator())));
        });
    rounded.forEach(leaf -> units.put(leaf.id(), leaf.units()));
    if (rounded.isEmpty()) {
      return;
    }
    BigInteger given =
        rounded.stream().map(Rounded::units).reduce(BigInteger.ZERO, BigInteger::add);
    Comparator<Rounded> byRest =
        (one, other) ->
            one.rest()
                .numerator()
                .multiply(other.rest().denominator())
                .compareTo(other.rest().numerator().multiply(one.rest().denominator()));
    rounded.stream()
        .sorted(byRest.reversed())
        .limit(WHOLE.subtract(given).longValueExact())
        .forEach(leaf -> units.merge(leaf.id(), BigInteger.ONE, BigInteger::add));
  }

  private BigInteger addUp(Node node) {
    List<Node> below = children.get(node.id());
    if (below != null) {
      units.put(
          node.id(), below.stream().map(this::addUp).reduce(BigInteger.ZERO, BigInteger::add));
    }
    return units.get(node.id());
  }
}
