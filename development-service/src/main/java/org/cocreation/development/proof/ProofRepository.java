package org.cocreation.development.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The proofs of concept: one per sprint at most. */
@ApplicationScoped
class ProofRepository implements PanacheRepositoryBase<ProofOfConcept, UUID> {

  /** The cycle of a proof of concept. */
  Optional<UUID> cycleOf(UUID id) {
    return getEntityManager()
        .createQuery("select p.cycleId from ProofOfConcept p where p.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<ProofOfConcept> findAndLock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** All of a cycle, oldest first. */
  List<ProofOfConcept> of(UUID cycleId) {
    return list(
        "select p from ProofOfConcept p left join fetch p.files where p.cycleId = ?1"
            + " order by p.sprintNumber",
        cycleId);
  }

  /** Oldest first. */
  List<ProofOfConcept> list(UUID cycleId, Optional<UUID> after, int most) {
    Map<String, Object> parameters = new HashMap<>(Map.of("cycle", cycleId));
    after.ifPresent(value -> parameters.put("after", value));
    return find(
            "cycleId = :cycle" + (after.isPresent() ? " and id > :after" : "") + " order by id",
            parameters)
        .range(0, most - 1)
        .list();
  }
}
