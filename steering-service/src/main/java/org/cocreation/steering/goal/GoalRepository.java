package org.cocreation.steering.goal;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;

/** The goals of the partnerships. */
@ApplicationScoped
public class GoalRepository implements PanacheRepositoryBase<Goal, UUID> {

  /**
   * Those that hold for the cycle: its own and the whole partnership's, oldest first, without what
   * is retired.
   */
  public List<Versioned<GoalView>> standing(UUID partnershipId, UUID cycleId) {
    return versioned(
        find(
            "partnershipId = ?1 and (content.cycleId is null or content.cycleId = ?2)"
                + " and retirement.at is null order by id",
            partnershipId,
            cycleId));
  }

  /** The same, to be read alone. */
  public List<GoalView> forCycle(UUID partnershipId, UUID cycleId) {
    return standing(partnershipId, cycleId).stream().map(Versioned::view).toList();
  }

  /** Those of the partnership and of all its cycles that are not retired, oldest first. */
  public List<Versioned<GoalView>> standing(UUID partnershipId) {
    return versioned(
        find("partnershipId = ?1 and retirement.at is null order by id", partnershipId));
  }

  private static List<Versioned<GoalView>> versioned(PanacheQuery<Goal> goals) {
    return goals.stream().map(goal -> Versioned.of(GoalView.of(goal), goal.version())).toList();
  }

  /** Whether goals that are not retired contribute to it. */
  boolean hasStandingParts(UUID id) {
    return count("content.parentId = ?1 and retirement.at is null", id) > 0;
  }

  /** Oldest first. */
  List<Goal> list(UUID partnershipId, Optional<UUID> cycle, Optional<UUID> after, int most) {
    Map<String, Object> parameters = new HashMap<>(Map.of("partnership", partnershipId));
    cycle.ifPresent(id -> parameters.put("cycle", id));
    after.ifPresent(id -> parameters.put("after", id));
    return find(
            "partnershipId = :partnership"
                + (cycle.isPresent()
                    ? " and (content.cycleId is null or content.cycleId = :cycle)"
                    : "")
                + (after.isPresent() ? " and id > :after" : "")
                + " order by id",
            parameters)
        .range(0, most - 1)
        .list();
  }
}
