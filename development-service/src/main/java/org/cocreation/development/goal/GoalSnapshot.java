package org.cocreation.development.goal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/**
 * A goal as steering's events tell it.
 *
 * @param cycleId null where it is the whole partnership's
 * @param parentId null where it is no part of another
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoalSnapshot(
    UUID id, UUID cycleId, UUID parentId, String name, List<KpiSnapshot> kpis) {

  /** A KPI of the goal. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record KpiSnapshot(UUID id, String name) {

    boolean isWhole() {
      return id != null && name != null;
    }
  }

  /** Whether all is there that the contract requires. */
  public boolean isWhole() {
    return id != null
        && name != null
        && kpis != null
        && kpis.stream().allMatch(kpi -> kpi != null && kpi.isWhole());
  }
}
