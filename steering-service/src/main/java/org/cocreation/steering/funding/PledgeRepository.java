package org.cocreation.steering.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The pledges. */
@ApplicationScoped
class PledgeRepository implements PanacheRepositoryBase<Pledge, UUID> {

  /** Oldest first. */
  List<Pledge> of(UUID cycleId) {
    return list("cycleId = ?1 order by id", cycleId);
  }
}
