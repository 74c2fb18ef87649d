package org.cocreation.steering.resourceplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The resource plans of the cycles; callers that add one have locked its cycle. */
@ApplicationScoped
class ResourcePlanRepository implements PanacheRepositoryBase<ResourcePlan, UUID> {

  /** The one that counts. */
  Optional<ResourcePlan> standing(UUID cycleId) {
    return find("cycleId = ?1 order by number desc", cycleId).firstResultOptional();
  }

  /** Oldest first. */
  List<ResourcePlan> list(UUID cycleId, Optional<Integer> after, int most) {
    Map<String, Object> parameters = new HashMap<>(Map.of("cycle", cycleId));
    after.ifPresent(number -> parameters.put("after", number));
    return find(
            "cycleId = :cycle"
                + (after.isPresent() ? " and number > :after" : "")
                + " order by number",
            parameters)
        .range(0, most - 1)
        .list();
  }
}
