package org.cocreation.operations.routine;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The routines of the cycles. */
@ApplicationScoped
public class RoutineRepository implements PanacheRepositoryBase<Routine, UUID> {

  Optional<Routine> findAndLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Oldest first, eliminated ones too. */
  public List<Routine> of(UUID cycleId) {
    return list("cycleId = ?1 order by id", cycleId);
  }

  /** Oldest first. */
  List<Routine> list(UUID cycleId, Optional<UUID> after, int most) {
    return find("cycleId = ?1 and id > ?2 order by id", cycleId, after.orElse(new UUID(0, 0)))
        .range(0, most - 1)
        .list();
  }
}
