package org.cocreation.development.goal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The weights of a cycle's goals as steering's events tell them. */
public record GoalWeightsSnapshot(UUID cycleId, Boolean agreed, List<Share> goals) {

  public GoalWeightsSnapshot {
    requireNonNull(cycleId, "cycleId");
    requireNonNull(agreed, "agreed");
    goals = List.copyOf(requireNonNull(goals, "goals"));
  }

  /** What a goal counts of the whole. */
  public record Share(UUID goalId, BigDecimal share) {

    public Share {
      requireNonNull(goalId, "goalId");
      requireNonNull(share, "share");
      if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("share is not between 0 and 1");
      }
    }
  }
}
