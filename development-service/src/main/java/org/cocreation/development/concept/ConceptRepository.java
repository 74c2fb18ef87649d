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

  /** {@link #lockLeftBehind(String, UUID)} in a partnership. */
  List<Concept> lockLeftBehindIn(UUID partnershipId) {
    return lockLeftBehind("c.partnership_id", partnershipId);
  }

  /** {@link #lockLeftBehind(String, UUID)} in a cycle: one at most. */
  List<Concept> lockLeftBehindOf(UUID cycleId) {
    return lockLeftBehind("c.cycle_id", cycleId);
  }

  /**
   * Those that were approved by somebody who is not in the team any more, and are still to be
   * decided on: their cycle runs and is not past the value gate, whose decision of this round may
   * be heard of before the cycle moves. In one order, as everybody who locks several does.
   *
   * <p>In SQL, because each event of a partnership asks: nearly always there are none, and no
   * concept is to be locked for that.
   */
  private List<Concept> lockLeftBehind(String column, UUID id) {
    return getEntityManager()
        .createNativeQuery(
            """
            select c.* from concept c
            join cycle_directory cycle on cycle.cycle_id = c.cycle_id
            where c.approved_by is not null
              and cycle.status = 'RUNNING' and cycle.phase in ('NEEDS', 'PRIORITIZATION')
              and not exists (
                select from signed_concept signed
                where signed.cycle_id = c.cycle_id and signed.round = cycle.round
                  and signed.revision = c.revision)
              and not exists (
                select from partnership_member member
                join partnership_directory partnership
                  on partnership.partnership_id = member.partnership_id
                where partnership.active and member.partnership_id = c.partnership_id
                  and member.person = c.approved_by and member.side = c.approved_for
                  and 'DEVELOPMENT' = any (member.teams))
              and %s = :id
            order by c.id
            for update of c"""
                .formatted(column),
            Concept.class)
        .setParameter("id", id)
        .getResultStream()
        .map(Concept.class::cast)
        .toList();
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
