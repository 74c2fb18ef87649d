package org.cocreation.steering.workflow.embedded;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.cocreation.chassis.database.DatabaseTrouble;
import org.jboss.logging.Logger;
import org.operaton.bpm.engine.ProcessEngineException;
import org.operaton.bpm.engine.RuntimeService;
import org.operaton.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.operaton.bpm.engine.migration.MigrationPlanValidationException;

/**
 * Takes the cycles that are under way to the models as they now are, each in a transaction of its
 * own and under its lock: so replicas may do it at the same time, and cycles go on meanwhile.
 *
 * <p>An instance goes over where it stands, with the phase that it has called and with its pending
 * timers: these come when they were to come, a reminder's days are not counted anew. Where the
 * engine sees no way, because the element in which the cycle waits is gone, the cycle is started
 * anew at its place in the domain: what its teams have completed in this round is not asked again.
 * One that cannot be started either stays in its old version. A line names each of these cycles and
 * says why. That the database does not answer is no such reason: it is waited for a little.
 */
final class Migration {

  private static final Logger LOG = Logger.getLogger(Migration.class);

  private static final String LATEST =
      """
      select distinct on (key_) key_, id_ from engine.act_re_procdef
      order by key_, version_ desc""";

  private static final String BEHIND =
      """
      select distinct root.business_key_ from engine.act_ru_execution i
      join engine.act_ru_execution root on root.id_ = i.root_proc_inst_id_
      where i.proc_def_id_ <> all (?) and root.business_key_ is not null
      order by root.business_key_""";

  private static final int TRIES = 5;
  private static final long PAUSE_MILLIS = 500;

  private enum Outcome {
    MIGRATED,
    STARTED_ANEW,
    STAYED
  }

  private final DataSource dataSource;
  private final CycleTable cycles;
  private final Transactions transactions;
  private final OperatonEngine operaton;
  private final RuntimeService runtime;

  Migration(
      DataSource dataSource,
      CycleTable cycles,
      Transactions transactions,
      OperatonEngine operaton) {
    this.dataSource = dataSource;
    this.cycles = cycles;
    this.transactions = transactions;
    this.operaton = operaton;
    this.runtime = operaton.runtime();
  }

  /**
   * @throws RuntimeException where the database is in trouble and stays so
   */
  void run() {
    Map<String, String> latest = transactions.call(this::latest);
    List<UUID> behind = transactions.call(() -> behind(latest));
    if (behind.isEmpty()) {
      return;
    }
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    behind.forEach(cycle -> outcomes.merge(takeOver(cycle, latest), 1, Integer::sum));
    LOG.infof(
        "Cycles taken to the changed process models: migrated=%d startedAnew=%d stayed=%d",
        outcomes.getOrDefault(Outcome.MIGRATED, 0),
        outcomes.getOrDefault(Outcome.STARTED_ANEW, 0),
        outcomes.getOrDefault(Outcome.STAYED, 0));
  }

  /** The newest definition of each process, by the id of the process. */
  private Map<String, String> latest() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(LATEST);
        ResultSet rows = query.executeQuery()) {
      Map<String, String> latest = new HashMap<>();
      while (rows.next()) {
        latest.put(rows.getString(1), rows.getString(2));
      }
      return latest;
    } catch (SQLException e) {
      throw new EngineTrouble(e);
    }
  }

  private Outcome takeOver(UUID cycleId, Map<String, String> latest) {
    try {
      underLock(cycleId, () -> operaton.inCommand(cycleId, place -> migrate(place, latest)));
      return Outcome.MIGRATED;
    } catch (MigrationPlanValidationException | MigratingProcessInstanceValidationException noWay) {
      return startAnew(cycleId, noWay);
    } catch (RuntimeException e) {
      return stay(cycleId, e);
    }
  }

  private Outcome startAnew(UUID cycleId, ProcessEngineException noWay) {
    try {
      underLock(cycleId, () -> operaton.startAnew(cycleId));
      LOG.warnf(
          "Cycle started anew in the changed process model: cycleId=%s cannotMigrate=%s",
          cycleId, EngineTrouble.reason(noWay));
      return Outcome.STARTED_ANEW;
    } catch (RuntimeException e) {
      e.addSuppressed(noWay);
      return stay(cycleId, e);
    }
  }

  private static Outcome stay(UUID cycleId, RuntimeException e) {
    if (DatabaseTrouble.isCauseOf(e)) {
      throw e;
    }
    LOG.warnf(
        "Cycle stays in the process model with which it was started: cycleId=%s reason=%s%s",
        cycleId,
        EngineTrouble.reason(e),
        Arrays.stream(e.getSuppressed())
            .map(noWay -> " cannotMigrate=" + EngineTrouble.reason(noWay))
            .collect(Collectors.joining()));
    return Outcome.STAYED;
  }

  /** Not where the cycle is gone. Trouble with the database that passes is waited for. */
  private void underLock(UUID cycleId, Runnable step) {
    for (int attempt = 1; ; attempt++) {
      try {
        transactions.run(
            () -> {
              if (cycles.lock(cycleId).isPresent()) {
                step.run();
              }
            });
        return;
      } catch (RuntimeException e) {
        if (attempt == TRIES || !DatabaseTrouble.isCauseOf(e)) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void migrate(Place place, Map<String, String> latest) {
    Map<String, String> processes =
        place.waiting().stream()
            .collect(
                Collectors.toMap(
                    Place.Waiting::instanceId, Place.Waiting::processId, (one, same) -> one));
    place
        .definitions()
        .forEach(
            (instance, definition) -> {
              String target = latest.get(processes.get(instance));
              if (!definition.equals(target)) {
                migrate(instance, definition, target);
              }
            });
  }

  // In a batch, as it is recommended now, it would not happen under the cycle's lock.
  @SuppressWarnings("removal")
  private void migrate(String instanceId, String definitionId, String target) {
    var plan = runtime.createMigrationPlan(definitionId, target).mapEqualActivities().build();
    runtime.newMigration(plan).processInstanceIds(instanceId).execute();
  }

  private List<UUID> behind(Map<String, String> latest) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(BEHIND)) {
      Array definitions = connection.createArrayOf("varchar", latest.values().toArray());
      query.setArray(1, definitions);
      List<UUID> behind = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          behind.add(UUID.fromString(rows.getString(1)));
        }
      }
      return behind;
    } catch (SQLException e) {
      throw new EngineTrouble(e);
    }
  }
}
