package org.cocreation.steering.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;

/**
 * The people with hours. Callers that change one lock first the partnership or its cycle, then the
 * person: so there is one order.
 */
@ApplicationScoped
class ResourceRepository implements PanacheRepositoryBase<Resource, UUID> {

  /**
   * As it is once it is locked.
   *
   * @throws Refusal 404 where there is none
   */
  Resource requireAndLock(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional()
        .orElseThrow(() -> Refusal.notFound("resource"));
  }

  /** Whose it is, without reading it. */
  Optional<UUID> partnershipOf(UUID id) {
    return getEntityManager()
        .createQuery("select r.partnershipId from Resource r where r.id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultStream()
        .findFirst();
  }

  /** Those that a side offers of one of its members. */
  List<Resource> offered(UUID partnershipId, Side side, String person) {
    return list(
        "partnershipId = ?1 and side = ?2 and content.person = ?3 and withdrawnReason is null",
        partnershipId,
        side,
        person);
  }

  /** All that are offered, oldest first. */
  List<Resource> offered(UUID partnershipId) {
    return list("partnershipId = ?1 and withdrawnReason is null order by id", partnershipId);
  }

  /** Those with hours for the cycle, oldest first. */
  List<Resource> committedTo(UUID cycleId) {
    return list(
        "from Resource r where exists"
            + " (select 1 from r.commitments c where c.cycleId = ?1) order by r.id",
        cycleId);
  }

  /** {@link #committedTo}, and nobody else changes them until the transaction ends. */
  List<Resource> findCommittedAndLock(UUID cycleId) {
    return find(
            "from Resource r where exists"
                + " (select 1 from r.commitments c where c.cycleId = ?1) order by r.id",
            cycleId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The sides with hours for the cycle. */
  List<Side> sidesCommittedTo(UUID cycleId) {
    return getEntityManager()
        .createQuery(
            "select distinct r.side from Resource r join r.commitments c where c.cycleId = ?1",
            Side.class)
        .setParameter(1, cycleId)
        .getResultList();
  }

  /** Oldest first, those that are withdrawn too. */
  List<Resource> list(UUID partnershipId, Optional<UUID> after, int most) {
    Map<String, Object> parameters = new HashMap<>(Map.of("partnership", partnershipId));
    after.ifPresent(id -> parameters.put("after", id));
    return find(
            "partnershipId = :partnership"
                + (after.isPresent() ? " and id > :after" : "")
                + " order by id",
            parameters)
        .range(0, most - 1)
        .list();
  }
}
