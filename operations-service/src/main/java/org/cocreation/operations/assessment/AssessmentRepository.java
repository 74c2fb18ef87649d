package org.cocreation.operations.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The assessments of the cycles' proofs of concept. */
@ApplicationScoped
public class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {

  Optional<Assessment> findAndLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** That of a proof of concept, of which there is one. */
  Optional<Assessment> ofProof(UUID proofId) {
    return find("proofId", proofId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** Those that still take in scenarios. */
  List<Assessment> openAndLock(UUID cycleId) {
    return find("cycleId = ?1 and state = ?2 order by number", cycleId, Assessment.State.OPEN)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Oldest first. */
  public List<Assessment> of(UUID cycleId) {
    return list("cycleId = ?1 order by number", cycleId);
  }

  /** Oldest first, those behind a number. */
  List<Assessment> list(UUID cycleId, int after, int most) {
    return find("cycleId = ?1 and number > ?2 order by number", cycleId, after)
        .range(0, most - 1)
        .list();
  }
}
