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
   * Keeps everybody else from counting for this KPI until the transaction ends, also while the KPI
   * itself is not known yet.
   */
  public void lock(UUID kpiId) {
    Object ignored =
        getEntityManager()
            .createNativeQuery(
                "select 1 from (select pg_advisory_xact_lock(hashtextextended(:id, 0))) locked")
            .setParameter("id", kpiId.toString())
            .getSingleResult();
  }

  List<Kpi> of(Collection<UUID> partnerships) {
    return partnerships.isEmpty()
        ? List.of()
        : list("partnershipId in ?1 order by name, id", partnerships);
  }

  /** Those of a cycle's own goals and of the partnership's that name no cycle. */
  List<Kpi> of(UUID cycleId, UUID partnershipId) {
    return list(
        "partnershipId = ?2 and (cycleId = ?1 or cycleId is null) order by name, id",
        cycleId,
        partnershipId);
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
    String ofCycle = "partnershipId = ?2 and (cycleId = ?1 or cycleId is null)";
    return (after == null
            ? find(ofCycle + " order by id", cycleId, partnershipId)
            : find(ofCycle + " and id > ?3 order by id", cycleId, partnershipId, after))
        .range(0, most - 1)
        .list();
  }
}
