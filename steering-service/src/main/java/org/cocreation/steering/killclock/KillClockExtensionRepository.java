package org.cocreation.steering.killclock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** How kill clocks were extended. */
@ApplicationScoped
class KillClockExtensionRepository implements PanacheRepositoryBase<KillClockExtension, UUID> {

  /** Oldest first. */
  List<KillClockExtension> of(UUID killClockId) {
    return list("killClockId = ?1 order by id", killClockId);
  }
}
