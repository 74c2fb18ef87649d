package org.cocreation.development.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The goals that hold for one cycle, as a tree of which the leaves are weighed. */
class GoalTree {

  private static final int DIGITS = 6;

  /** A goal and its place; a parent that is not in the tree does not count. */
  record Node(UUID id, String name, UUID parentId) {}

  private final List<Node> nodes;
  private final Map<UUID, Node> byId;
  private final Set<UUID> parents;

  GoalTree(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
    this.byId = nodes.stream().collect(Collectors.toMap(Node::id, node -> node));
    this.parents =
        nodes.stream().map(Node::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /** With the shares that steering agreed; a goal that is not among them counts nothing yet. */
  List<WeightedGoal> withShares(Map<UUID, BigDecimal> shares) {
    return nodes.stream()
        .map(
            node ->
                new WeightedGoal(
                    node.id(),
                    node.name(),
                    knownParent(node),
                    shares.getOrDefault(node.id(), BigDecimal.ZERO),
                    isLeaf(node)))
        .toList();
  }

  /** With the same share for each leaf, to six digits; what rounding leaves goes to the first. */
  List<WeightedGoal> withEqualShares() {
    List<Node> leaves = nodes.stream().filter(this::isLeaf).toList();
    if (leaves.isEmpty()) {
      return List.of();
    }
    BigDecimal part =
        BigDecimal.ONE.divide(BigDecimal.valueOf(leaves.size()), DIGITS, RoundingMode.DOWN);
    BigDecimal rest = BigDecimal.ONE.subtract(part.multiply(BigDecimal.valueOf(leaves.size())));
    Map<UUID, BigDecimal> shares = new HashMap<>();
    for (Node leaf : leaves) {
      addUpwards(leaf, leaf.equals(leaves.getFirst()) ? part.add(rest) : part, shares);
    }
    return withShares(shares);
  }

  private void addUpwards(Node leaf, BigDecimal share, Map<UUID, BigDecimal> shares) {
    Node node = leaf;
    // No path is longer than there are goals, whatever an event may say.
    for (int height = 0; node != null && height < nodes.size(); height++) {
      shares.merge(node.id(), share, BigDecimal::add);
      node = node.parentId() == null ? null : byId.get(node.parentId());
    }
  }

  private UUID knownParent(Node node) {
    return node.parentId() != null && byId.containsKey(node.parentId()) ? node.parentId() : null;
  }

  private boolean isLeaf(Node node) {
    return !parents.contains(node.id());
  }
}
