package org.cocreation.kpi.kpi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The KPIs that were heard of. */
@ApplicationScoped
public class KpiRepository implements PanacheRepositoryBase<Kpi, UUID> {

  /**
   * Those of the cycles' own goals, and of the partnerships' that name no cycle, without what is
   * retired.
   */
  List<Kpi> of(Collection<UUID> cycles, Collection<UUID> partnerships) {
    return cycles.isEmpty()
        ? List.of()
        : list(
            "(cycleId in ?1 or (cycleId is null and partnershipId in ?2)) and not retired"
                + " order by name, id",
            cycles,
            partnerships);
  }

  List<Kpi> page(Collection<UUID> partnerships, UUID after, int most) {
    if (partnerships.isEmpty()) {
      return List.of();
    }
    return (after == null
            ? find("partnershipId in ?1 order by id", partnerships)
            : find("partnershipId in ?1 and id > ?2 order by id", partnerships, after))
        .range(0, most - 1)
        .list();
  }

  List<Kpi> page(UUID cycleId, UUID partnershipId, UUID after, int most) {
    String ofCycle = "(cycleId = ?1 or (cycleId is null and partnershipId = ?2))";
    return (after == null
            ? find(ofCycle + " order by id", cycleId, partnershipId)
            : find(ofCycle + " and id > ?3 order by id", cycleId, partnershipId, after))
        .range(0, most - 1)
        .list();
  }
}
