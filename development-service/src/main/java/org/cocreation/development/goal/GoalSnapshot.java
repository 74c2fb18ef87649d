package org.cocreation.development.goal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

/**
 * A goal as steering's events tell it.
 *
 * @param cycleId null where it is the whole partnership's
 * @param parentId null where it is no part of another
 * @param retiredKpis those that are no more to be traced to
 * @param retired null while it stands
 */
public record GoalSnapshot(
    UUID id,
    UUID cycleId,
    UUID parentId,
    String name,
    List<KpiSnapshot> kpis,
    List<KpiSnapshot> retiredKpis,
    Retirement retired) {

  public GoalSnapshot {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    kpis = List.copyOf(requireNonNull(kpis, "kpis"));
    retiredKpis = retiredKpis == null ? List.of() : List.copyOf(retiredKpis);
  }

  /** A KPI of the goal. */
  public record KpiSnapshot(UUID id, String name) {

    public KpiSnapshot {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
    }
  }

  /** That steering retired it, and why. */
  public record Retirement(String reason) {}
}
