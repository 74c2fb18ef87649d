package org.cocreation.operations.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The concepts as development told them: one per cycle. */
@ApplicationScoped
public class ToldConceptRepository implements PanacheRepositoryBase<ToldConcept, UUID> {

  /** No other state of it comes in, and no verdict on it is given, until the transaction ends. */
  Optional<ToldConcept> findAndLock(UUID cycleId) {
    return find("cycleId", cycleId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }
}
