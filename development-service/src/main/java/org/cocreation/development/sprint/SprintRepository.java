package org.cocreation.development.sprint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sprints of the cycles. */
@ApplicationScoped
public class SprintRepository implements PanacheRepositoryBase<Sprint, UUID> {

  /** An item that another sprint has, which is not over. */
  record Elsewhere(UUID itemId, String title, int number) {}

  /** The cycle of a sprint. */
  public Optional<UUID> cycleOf(UUID id) {
    return getEntityManager()
        .createQuery("select s.cycleId from Sprint s where s.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  public Optional<Sprint> findAndLock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** All of a cycle, in their order. */
  List<Sprint> of(UUID cycleId) {
    return list(
        "select s from Sprint s left join fetch s.items where s.cycleId = ?1 order by s.number",
        cycleId);
  }

  /** In their order, behind one of these numbers. */
  List<Sprint> list(UUID cycleId, int after, int most) {
    return find("cycleId = ?1 and number > ?2 order by number", cycleId, after)
        .range(0, most - 1)
        .list();
  }

  Optional<Sprint> running(UUID cycleId) {
    return find("cycleId = ?1 and state = ?2", cycleId, Sprint.State.RUNNING).firstResultOptional();
  }

  /** Of the cycle, who holds its concept being the only one to ask. */
  int nextNumber(UUID cycleId) {
    return getEntityManager()
        .createQuery(
            "select coalesce(max(s.number), 0) + 1 from Sprint s where s.cycleId = :cycle",
            Integer.class)
        .setParameter("cycle", cycleId)
        .getSingleResult();
  }

  /** Those of these items that another sprint of the cycle takes, which has not ended. */
  List<Elsewhere> elsewhere(UUID cycleId, UUID but, Collection<UUID> items) {
    return getEntityManager()
        .createQuery(
            "select i.itemId, i.title, s.number from Sprint s join s.items i"
                + " where s.cycleId = :cycle and s.id <> :but and s.state <> :ended"
                + " and i.itemId in :items order by s.number, i.position",
            Object[].class)
        .setParameter("cycle", cycleId)
        .setParameter("but", but)
        .setParameter("ended", Sprint.State.ENDED)
        .setParameter("items", items)
        .getResultStream()
        .map(row -> new Elsewhere((UUID) row[0], (String) row[1], (Integer) row[2]))
        .toList();
  }
}
