package org.cocreation.chassis.partnership;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Where each cycle stands: steering writes it with each change, the others from its events. */
@ApplicationScoped
public class CycleDirectory {

  /** A cycle, and the partnership whose it is. */
  record Known(UUID partnershipId, CycleSnapshot cycle) {}

  private final EntityManager entities;
  private final AgroalDataSource dataSource;

  @Inject
  CycleDirectory(EntityManager entities, AgroalDataSource dataSource) {
    this.entities = entities;
    this.dataSource = dataSource;
  }

  /** Empty before steering's event of it came. */
  Optional<Known> find(UUID cycleId) {
    return find(cycleId, "");
  }

  /** {@link #find}, and the cycle does not move until the transaction ends. */
  Optional<Known> findAndHold(UUID cycleId) {
    return find(cycleId, " for share");
  }

  /** Where the cycle stands; it does not move until the transaction ends. */
  public Optional<CycleSnapshot> hold(UUID cycleId) {
    return findAndHold(cycleId).map(Known::cycle);
  }

  /** Takes in a cycle as it now is; whether it was news. */
  @Transactional
  public boolean record(UUID partnershipId, CycleSnapshot cycle, long sequence) {
    return entities
            .createNativeQuery(
                """
                insert into cycle_directory
                  (cycle_id, partnership_id, micro_service, phase, round, status, sequence)
                values (:id, :partnership, :microService, :phase, :round, :status, :sequence)
                on conflict (cycle_id) do update
                set phase = excluded.phase, round = excluded.round, status = excluded.status,
                    sequence = excluded.sequence
                where cycle_directory.sequence < excluded.sequence""")
            .setParameter("id", cycle.id())
            .setParameter("partnership", partnershipId)
            .setParameter("microService", cycle.microService().name())
            .setParameter("phase", cycle.phase())
            .setParameter("round", cycle.round())
            .setParameter("status", cycle.status())
            .setParameter("sequence", sequence)
            .executeUpdate()
        == 1;
  }

  private Optional<Known> find(UUID cycleId, String locking) {
    return DirectoryQuery.list(
            dataSource,
            "select partnership_id, cycle_id, micro_service, phase, round, status"
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
                        row.getString(6))),
            cycleId)
        .stream()
        .findFirst();
  }
}
