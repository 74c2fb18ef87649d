package org.cocreation.chassis.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where each cycle stands: steering writes it with each change, the others from its events. */
@ApplicationScoped
public class CycleDirectory {

  private final EntityManager entities;

  @Inject
  CycleDirectory(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<CycleSnapshot> find(UUID cycleId) {
    return find(cycleId, "");
  }

  /** Also keeps the cycle from moving until the transaction ends. */
  public Optional<CycleSnapshot> findAndHold(UUID cycleId) {
    return find(cycleId, " for share");
  }

  /** The partnership of a known cycle. */
  public UUID partnershipOf(UUID cycleId) {
    return (UUID)
        entities
            .createNativeQuery("select partnership_id from cycle_directory where cycle_id = :id")
            .setParameter("id", cycleId)
            .getSingleResult();
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

  private Optional<CycleSnapshot> find(UUID cycleId, String locking) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select cycle_id, micro_service, phase, round, status from cycle_directory"
                    + " where cycle_id = :id"
                    + locking)
            .setParameter("id", cycleId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new CycleSnapshot(
                    (UUID) row[0],
                    new CycleSnapshot.MicroService((String) row[1]),
                    (String) row[2],
                    (Integer) row[3],
                    (String) row[4]))
        .findFirst();
  }
}
