package org.cocreation.development.concept;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** The concepts: one per cycle. */
@ApplicationScoped
class ConceptRepository implements PanacheRepositoryBase<Concept, UUID> {

  /** Where a backlog item belongs. */
  record Home(UUID partnershipId, UUID cycleId) {}

  /** Who made a concept what it is; the side is null where it was for none. */
  record Maker(String person, Side side) {}

  Optional<Concept> find(UUID cycleId) {
    return find("cycleId", cycleId).firstResultOptional();
  }

  Optional<Concept> findAndLock(UUID cycleId) {
    return find("cycleId", cycleId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /**
   * Who made it say what it says: not who only took its approval back. Empty where the process did,
   * and for ones from before revisions were kept.
   */
  Optional<Maker> madeBy(Concept concept) {
    List<?> makers =
        getEntityManager()
            .createNativeQuery(
                "select made.made_by, made.made_for from concept_revision made"
                    + " left join concept_revision before"
                    + " on before.concept_id = made.concept_id and before.revision = made.revision - 1"
                    + " where made.concept_id = :id and made.revision <= :revision"
                    + " and (made.content - 'revision' - 'state' - 'approvedBy') is distinct from"
                    + " (before.content - 'revision' - 'state' - 'approvedBy')"
                    + " order by made.revision desc limit 1",
                Object[].class)
            .setParameter("id", concept.id())
            .setParameter("revision", concept.revision())
            .getResultList();
    return makers.stream()
        .map(Object[].class::cast)
        .filter(row -> row[0] != null)
        .map(
            row ->
                new Maker((String) row[0], row[1] == null ? null : Side.valueOf((String) row[1])))
        .findFirst();
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
