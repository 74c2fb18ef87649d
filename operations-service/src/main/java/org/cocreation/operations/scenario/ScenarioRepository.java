package org.cocreation.operations.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;

/** The scenarios of the cycles. */
@ApplicationScoped
public class ScenarioRepository implements PanacheRepositoryBase<Scenario, UUID> {

  private final Sql sql;

  ScenarioRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * Until the transaction ends nobody else changes the cycle's scenarios or opens an assessment
   * with them: none is left out of one that is opened at the same moment.
   */
  public void hold(UUID cycleId) {
    // By hand: of two that come first at once, one inserts and the other waits for it.
    sql.execute(
        "insert into scenarios_of_cycle (cycle_id) values (?)"
            + " on conflict (cycle_id) do update set cycle_id = excluded.cycle_id",
        cycleId);
  }

  Optional<Scenario> findAndLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those that are tried, oldest first. */
  public List<Scenario> standing(UUID cycleId) {
    return list("cycleId = ?1 and withdrawnAt is null order by id", cycleId);
  }

  long countStanding(UUID cycleId) {
    return count("cycleId = ?1 and withdrawnAt is null", cycleId);
  }

  /** Oldest first. */
  List<Scenario> list(UUID cycleId, boolean withdrawn, Optional<UUID> after, int most) {
    return find(
            "cycleId = ?1 and id > ?2 and (?3 = true or withdrawnAt is null) order by id",
            cycleId,
            after.orElse(new UUID(0, 0)),
            withdrawn)
        .range(0, most - 1)
        .list();
  }
}
