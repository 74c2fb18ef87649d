package org.cocreation.development.goal;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A goal that holds for a cycle, with what it counts there.
 *
 * @param parentId null at the top of the tree, as far as this cycle sees it
 * @param share of the whole, 0 to 1; the leaves' add up to 1, an inner goal's is the sum of its
 *     leaves'
 * @param leaf whether it is weighed itself, and not by the goals below it
 */
public record WeightedGoal(
    UUID goalId, String name, UUID parentId, BigDecimal share, boolean leaf) {}
