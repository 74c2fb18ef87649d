package org.cocreation.development.goal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The weights of a cycle's goals as steering's events tell them. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoalWeightsSnapshot(UUID cycleId, Boolean agreed, List<Share> goals) {

  /** What a goal counts of the whole. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Share(UUID goalId, BigDecimal share) {

    boolean isWhole() {
      return goalId != null
          && share != null
          && share.signum() >= 0
          && share.compareTo(BigDecimal.ONE) <= 0;
    }
  }

  /** Whether all is there that the contract requires. */
  public boolean isWhole() {
    return cycleId != null
        && agreed != null
        && goals != null
        && goals.stream().allMatch(goal -> goal != null && goal.isWhole());
  }
}
