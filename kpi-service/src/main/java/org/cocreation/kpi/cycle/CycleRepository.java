package org.cocreation.kpi.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The cycles that were heard of. */
@ApplicationScoped
public class CycleRepository implements PanacheRepositoryBase<Cycle, UUID> {

  /** Oldest first. */
  public List<Cycle> of(Collection<UUID> partnerships) {
    return partnerships.isEmpty()
        ? List.of()
        : list("partnershipId in ?1 order by startedAt, id", partnerships);
  }
}
