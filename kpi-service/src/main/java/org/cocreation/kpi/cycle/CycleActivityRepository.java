package org.cocreation.kpi.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The activities that were heard of. */
@ApplicationScoped
public class CycleActivityRepository implements PanacheRepositoryBase<CycleActivity, UUID> {

  /** In the paper's order, an activity's rounds one after the other. */
  public List<CycleActivity> of(UUID cycleId) {
    return list("cycleId = ?1 order by number, round", cycleId);
  }

  /** How many activities are open, by cycle. */
  public Map<UUID, Long> countOpen(Collection<UUID> cycles) {
    return cycles.isEmpty()
        ? Map.of()
        : list("cycleId in ?1 and state = ?2", cycles, CycleActivity.State.OPEN).stream()
            .collect(Collectors.groupingBy(CycleActivity::cycleId, Collectors.counting()));
  }
}
