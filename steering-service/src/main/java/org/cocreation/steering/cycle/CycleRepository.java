package org.cocreation.steering.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;

/**
 * The cycles. Callers that change a cycle, or what its value gate is about, lock it first: so there
 * is one order of edits, approvals and decisions.
 */
@ApplicationScoped
public class CycleRepository implements PanacheRepositoryBase<Cycle, UUID> {

  private static final List<Cycle.Status> OPEN =
      List.of(Cycle.Status.RUNNING, Cycle.Status.SHELVED);

  /** Costs nothing where this transaction has locked it already. */
  public Optional<Cycle> findAndLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whose it is, without reading the cycle. */
  public Optional<UUID> partnershipOf(UUID id) {
    return getEntityManager()
        .createQuery("select c.partnershipId from Cycle c where c.id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws Refusal 404 where there is none
   */
  public Cycle requireAndLock(UUID id) {
    return findAndLock(id).orElseThrow(() -> Refusal.notFound("cycle"));
  }

  /**
   * @throws Refusal 404 where there is none
   */
  public Cycle require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("cycle"));
  }

  /** Those of the partnership that are in this phase, in the order of their ids. */
  public List<Cycle> findAndLock(UUID partnershipId, Phase phase) {
    return find("partnershipId = ?1 and phase = ?2 order by id", partnershipId, phase)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Those of the partnership that run or are shelved, in the order of their ids. */
  public List<Cycle> findOpenAndLock(UUID partnershipId) {
    return find("partnershipId = ?1 and status in ?2 order by id", partnershipId, OPEN)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Those with these ids, however many. */
  public List<Cycle> findAll(Collection<UUID> ids) {
    return find("array_contains(?1, id)", (Object) ids.toArray(UUID[]::new)).list();
  }

  /** The ids of those that run or are shelved. */
  public List<UUID> findOpenIds() {
    return getEntityManager()
        .createQuery("select c.id from Cycle c where c.status in ?1 order by c.id", UUID.class)
        .setParameter(1, OPEN)
        .getResultList();
  }

  /** Oldest first. */
  public List<Cycle> list(UUID partnershipId, Optional<UUID> after, int most) {
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
