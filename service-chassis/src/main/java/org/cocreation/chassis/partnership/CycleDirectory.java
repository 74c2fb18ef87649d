package org.cocreation.chassis.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;

/** Where each cycle stands: steering writes it with each change, the others from its events. */
@ApplicationScoped
public class CycleDirectory {

  /** A cycle, and the partnership whose it is. */
  record Known(UUID partnershipId, CycleSnapshot cycle) {}

  private final Sql sql;

  CycleDirectory(Sql sql) {
    this.sql = sql;
  }

  /** Empty before steering's event of it came. */
  Optional<Known> find(UUID cycleId) {
    return find(cycleId, "");
  }

  /** {@link #find}, and the cycle does not move until the transaction ends. */
  Optional<Known> findAndHold(UUID cycleId) {
    return find(cycleId, " for share");
  }

  /** Where the cycle stands at the moment. */
  public Optional<CycleSnapshot> read(UUID cycleId) {
    return find(cycleId).map(Known::cycle);
  }

  /** Where the cycle stands; it does not move until the transaction ends. */
  public Optional<CycleSnapshot> hold(UUID cycleId) {
    return findAndHold(cycleId).map(Known::cycle);
  }

  /**
   * Takes in a cycle as an event tells it; whether it was news.
   *
   * @param sequence of the event: an older state than the known one is passed over
   */
  @Transactional
  public boolean record(UUID partnershipId, CycleSnapshot cycle, long sequence) {
    return write(partnershipId, cycle, sequence, "cycle_directory.sequence < excluded.sequence");
  }

  /** Takes in a cycle as it now is, by who holds it. */
  @Transactional
  public void record(UUID partnershipId, CycleSnapshot cycle) {
    boolean ignored = write(partnershipId, cycle, 0, "true");
  }

  private boolean write(UUID partnershipId, CycleSnapshot cycle, long sequence, String isNews) {
    return sql.update(
            """
            insert into cycle_directory
              (cycle_id, partnership_id, micro_service, phase, round, status, held, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (cycle_id) do update
            set phase = excluded.phase, round = excluded.round, status = excluded.status,
                held = excluded.held, sequence = excluded.sequence
            where """
                + ' '
                + isNews,
            cycle.id(),
            partnershipId,
            cycle.microService().name(),
            cycle.phase(),
            cycle.round(),
            cycle.status(),
            cycle.held(),
            sequence)
        == 1;
  }

  private Optional<Known> find(UUID cycleId, String locking) {
    return sql
        .list(
            "select partnership_id, cycle_id, micro_service, phase, round, status, held"
                + " from cycle_directory where cycle_id = ?"
                + locking,
            row ->
                new Known(
                    row.getObject(1, UUID.class),
                    new CycleSnapshot(
                        row.getObject(2, UUID.class),
                        new CycleSnapshot.MicroService(row.getString(3)),
                        row.getString(4),
                        row.getInt(5),
                        row.getString(6),
                        row.getBoolean(7))),
            cycleId)
        .stream()
        .findFirst();
  }
}
