package org.cocreation.steering.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.cycle.Cycle;

/** All decisions. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

  /** A seal, and its place in the chain of its partnership. */
  record Link(int number, String seal) {}

  /** The newest; empty where no decision of the partnership is sealed. */
  Optional<Link> lastLink(UUID partnershipId) {
    return links(partnershipId, Integer.MAX_VALUE, "desc")
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The seals of the partnership before this one, oldest first. */
  List<String> chainBefore(Decision decision) {
    return links(decision.partnershipId(), decision.chainNumber(), "asc")
        .getResultStream()
        .map(Link::seal)
        .toList();
  }

  private TypedQuery<Link> links(UUID partnershipId, int before, String order) {
    return getEntityManager()
        .createQuery(
            "select d.chainNumber, d.seal from Decision d"
                + " where d.partnershipId = ?1 and d.chainNumber < ?2 order by d.chainNumber "
                + order,
            Link.class)
        .setParameter(1, partnershipId)
        .setParameter(2, before);
  }

  /** The one that says what follows the cycle; empty where none does. */
  Optional<Decision> findNamingNext(UUID cycleId) {
    return find("cycleId = ?1 and nextMicroService.name is not null", cycleId)
        .firstResultOptional();
  }

  /** The ids of completed cycles that are to be followed by another, which has not started. */
  List<UUID> findCyclesWithoutTheirNext() {
    return getEntityManager()
        .createQuery(
            """
            select c.id from Cycle c
            where c.status = :completed and c.nextCycleId is null
              and exists (select 1 from Decision d
                          where d.cycleId = c.id and d.nextMicroService.name is not null)
            order by c.id""",
            UUID.class)
        .setParameter("completed", Cycle.Status.COMPLETED)
        .getResultList();
  }

  /** Whether a completed cycle of the partnership is to be followed by one that has not started. */
  boolean isNextAwaited(UUID partnershipId) {
    return !getEntityManager()
        .createQuery(
            """
            select c.id from Cycle c
            where c.partnershipId = :partnership and c.status = :completed
              and c.nextCycleId is null
              and exists (select 1 from Decision d
                          where d.cycleId = c.id and d.nextMicroService.name is not null)""",
            UUID.class)
        .setParameter("partnership", partnershipId)
        .setParameter("completed", Cycle.Status.COMPLETED)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The last one at the value gate, on which the phases after it rest. */
  Optional<Decision> findSigned(UUID cycleId) {
    return find(
            "cycleId = ?1 and outcome = ?2 and phase = ?3 order by id desc",
            cycleId,
            Outcome.INVEST,
            Phase.PRIORITIZATION)
        .firstResultOptional();
  }

  /** Oldest first. */
  List<Decision> list(UUID cycleId, Optional<UUID> after, int most) {
    Map<String, Object> parameters = new HashMap<>(Map.of("cycle", cycleId));
    after.ifPresent(id -> parameters.put("after", id));
    return find(
            "cycleId = :cycle" + (after.isPresent() ? " and id > :after" : "") + " order by id",
            parameters)
        .range(0, most - 1)
        .list();
  }
}
