package org.cocreation.steering.workflow.camunda8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;

/**
 * What steering knows of the cluster's doings: which cycles it was told to conduct, and by which
 * keys it waits for people. All in the transaction of whatever changes it, by hand-written SQL,
 * because its point is which row is locked when: a command that tells the cluster something of a
 * cycle, or takes a job of it, holds the cycle's row here from then on, so that {@link #forgetAll}
 * comes wholly before or wholly after.
 */
@ApplicationScoped
class EngineMemory {

  /** The job's process is not the one that conducts its cycle: nothing may come of it. */
  static class VoidJob extends RuntimeException {}

  /**
   * @param as a name that no other process has, not even one of the same cycle on a cluster that
   *     lost its data
   * @param isNew whether the cluster does not have the cycle yet
   */
  record Conducted(UUID as, boolean isNew) {}

  private final EntityManager entities;

  EngineMemory(EntityManager entities) {
    this.entities = entities;
  }

  /** From now on the cluster conducts the cycle, if it did not before. */
  Conducted conduct(UUID cycleId) {
    UUID fresh = Ids.next();
    UUID as =
        (UUID)
            entities
                .createNativeQuery(
                    """
                    insert into camunda8_cycle (cycle_id, conducted_as) values (:cycle, :fresh)
                    on conflict (cycle_id) do update set conducted_as = camunda8_cycle.conducted_as
                    returning conducted_as""",
                    UUID.class)
                .setParameter("cycle", cycleId)
                .setParameter("fresh", fresh)
                .getSingleResult();
    return new Conducted(as, as.equals(fresh));
  }

  /**
   * From now on it does not.
   *
   * @return whether it did
   */
  boolean end(UUID cycleId) {
    return change("delete from camunda8_cycle where cycle_id = :cycle")
            .setParameter("cycle", cycleId)
            .executeUpdate()
        == 1;
  }

  /**
   * Asked before the domain is, which may not know the job's cycle at all: the job may be another
   * installation's, or from a time that a restored backup does not know. Locks nothing.
   *
   * @throws VoidJob as {@link #require} does
   */
  void look(BroughtJob job) {
    require(job, "");
  }

  /**
   * @throws VoidJob where the job is of a process that does not conduct the cycle (any more)
   */
  void require(BroughtJob job) {
    require(job, " for update");
  }

  private void require(BroughtJob job, String lock) {
    List<?> conductedAs =
        entities
            .createNativeQuery(
                "select conducted_as from camunda8_cycle where cycle_id = :cycle" + lock,
                UUID.class)
            .setParameter("cycle", job.cycleId())
            .getResultList();
    if (conductedAs.isEmpty() || !conductedAs.getFirst().equals(job.conductedAs())) {
      throw new VoidJob();
    }
  }

  /**
   * The job waits for people.
   *
   * @param element what waits in the model
   */
  void remember(BroughtJob job, String element) {
    int ignored =
        change(
                """
                insert into camunda8_job (cycle_id, element, round, job_key)
                values (:cycle, :element, :round, :key)
                on conflict (cycle_id, element, round) do update set job_key = excluded.job_key""")
            .setParameter("cycle", job.cycleId())
            .setParameter("element", element)
            .setParameter("round", job.round())
            .setParameter("key", job.key())
            .executeUpdate();
  }

  /** The key of the job that waits there, which from now on does not; empty where none does. */
  Optional<Long> take(UUID cycleId, String element, int round) {
    List<?> key =
        entities
            .createNativeQuery(
                """
                delete from camunda8_job
                where cycle_id = :cycle and element = :element and round = :round
                returning job_key""",
                Long.class)
            .setParameter("cycle", cycleId)
            .setParameter("element", element)
            .setParameter("round", round)
            .getResultList();
    return key.stream().map(Long.class::cast).findFirst();
  }

  /** What waits of the cycle's rounds before this one will be called off. */
  void forgetJobsBefore(UUID cycleId, int round) {
    int ignored =
        change("delete from camunda8_job where cycle_id = :cycle and round < :round")
            .setParameter("cycle", cycleId)
            .setParameter("round", round)
            .executeUpdate();
  }

  void forgetAll() {
    int ignored = change("delete from camunda8_cycle").executeUpdate();
  }

  private Query change(String statement) {
    return entities.createNativeQuery(statement);
  }
}
