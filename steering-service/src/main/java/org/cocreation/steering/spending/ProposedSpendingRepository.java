package org.cocreation.steering.spending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The spendings that waited for somebody, or still do. */
@ApplicationScoped
class ProposedSpendingRepository implements PanacheRepositoryBase<ProposedSpending, UUID> {

  Optional<ProposedSpending> findAndLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whose it is, without reading more of it. */
  Optional<UUID> cycleOf(UUID id) {
    return getEntityManager()
        .createQuery("select p.cycleId from ProposedSpending p where p.id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultStream()
        .findFirst();
  }

  /** Those of the partnership that wait for somebody, in the order of their ids. */
  List<ProposedSpending> findWaitingAndLock(UUID partnershipId) {
    return find(
            "partnershipId = ?1 and state = ?2 order by id",
            partnershipId,
            ProposedSpending.State.PROPOSED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Those of a cycle that wait for somebody, oldest first. */
  List<ProposedSpending> waiting(UUID partnershipId, UUID cycleId) {
    return list(
        "partnershipId = ?1 and cycleId = ?2 and state = ?3 order by id",
        partnershipId,
        cycleId,
        ProposedSpending.State.PROPOSED);
  }

  /** Oldest first. */
  List<ProposedSpending> list(UUID trancheId, Optional<UUID> after, int most) {
    Map<String, Object> parameters = new HashMap<>(Map.of("tranche", trancheId));
    after.ifPresent(id -> parameters.put("after", id));
    return find(
            "trancheId = :tranche" + (after.isPresent() ? " and id > :after" : "") + " order by id",
            parameters)
        .range(0, most - 1)
        .list();
  }
}
