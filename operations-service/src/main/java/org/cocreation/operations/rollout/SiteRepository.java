package org.cocreation.operations.rollout;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;

/** The sites of the cycles. */
@ApplicationScoped
public class SiteRepository implements PanacheRepositoryBase<Site, UUID> {

  private final Sql sql;

  SiteRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * Until the transaction ends nobody else changes a site of the cycle: there is one pilot, and
   * none goes live while the pilot is rolled back, or a condition of it ceases to hold.
   */
  public void hold(UUID cycleId) {
    // By hand: of two that come first at once, one inserts and the other waits for it.
    sql.execute(
        "insert into sites_of_cycle (cycle_id) values (?)"
            + " on conflict (cycle_id) do update set cycle_id = excluded.cycle_id",
        cycleId);
  }

  /** With the sites of its cycle held first, so that two who change two of them never cross. */
  public Optional<Site> findAndHold(UUID id) {
    Optional<UUID> cycle =
        getEntityManager()
            .createQuery("select cycleId from Site where id = ?1", UUID.class)
            .setParameter(1, id)
            .getResultStream()
            .findFirst();
    cycle.ifPresent(this::hold);
    return cycle.flatMap(held -> findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Oldest first. */
  public List<Site> of(UUID cycleId) {
    return list("cycleId = ?1 order by id", cycleId);
  }

  /** Empty before the first site is planned. */
  public Optional<Site> pilot(UUID cycleId) {
    return find("cycleId = ?1 and content.pilot = true", cycleId).firstResultOptional();
  }

  /** Oldest first, those behind one. */
  List<Site> list(UUID cycleId, Optional<UUID> after, int most) {
    return find("cycleId = ?1 and id > ?2 order by id", cycleId, after.orElse(new UUID(0, 0)))
        .range(0, most - 1)
        .list();
  }
}
