package org.cocreation.development.processmap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The process maps: one per cycle. */
@ApplicationScoped
class ProcessMapRepository implements PanacheRepositoryBase<ProcessMap, UUID> {

  Optional<ProcessMap> of(UUID cycleId) {
    return find("cycleId", cycleId).firstResultOptional();
  }

  Optional<ProcessMap> of(UUID cycleId, LockModeType lock) {
    return find("cycleId", cycleId).withLock(lock).firstResultOptional();
  }
}
