package org.cocreation.development.concept;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The concepts: one per cycle. */
@ApplicationScoped
class ConceptRepository implements PanacheRepositoryBase<Concept, UUID> {

  /** Where a backlog item belongs. */
  record Home(UUID partnershipId, UUID cycleId) {}

  Optional<Concept> find(UUID cycleId) {
    return find("cycleId", cycleId).firstResultOptional();
  }

  Optional<Concept> findAndLock(UUID cycleId) {
    return find("cycleId", cycleId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** Who made the revision that it is in; empty for ones from before revisions were kept. */
  Optional<String> madeBy(Concept concept) {
    return getEntityManager()
        .createNativeQuery(
            "select made_by from concept_revision where concept_id = :id and revision = :revision",
            String.class)
        .setParameter("id", concept.id())
        .setParameter("revision", concept.revision())
        .getResultStream()
        .findFirst()
        .map(String.class::cast);
  }

  Optional<Home> homeOf(UUID itemId) {
    return getEntityManager()
        .createQuery(
            "select c.partnershipId, c.cycleId from Concept c join c.items i where i.id = :id",
            Object[].class)
        .setParameter("id", itemId)
        .getResultStream()
        .map(row -> new Home((UUID) row[0], (UUID) row[1]))
        .findFirst();
  }
}
