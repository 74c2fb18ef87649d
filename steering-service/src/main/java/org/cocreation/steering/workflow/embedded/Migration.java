package org.cocreation.steering.workflow.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.operaton.bpm.engine.RuntimeService;

/**
 * Takes the cycles that are under way to the models as they now are, each in a transaction of its
 * own and under its lock, so that replicas may do it at the same time and a cycle goes on
 * meanwhile.
 *
 * <p>An instance goes over where it stands, with its pending timers and the phase that it has
 * called. Where the engine sees no way, because the element in which the cycle waits is gone, the
 * cycle is started anew at its place in the domain: what its teams have completed in this round is
 * not asked again. One that cannot be started either stays in its old version, and a line says why.
 */
final class Migration {

  private static final Logger LOG = Logger.getLogger(Migration.class);

  private static final String BEHIND =
      """
      select distinct root.business_key_ from engine.act_ru_execution root
      join engine.act_ru_execution e on e.root_proc_inst_id_ = root.id_
      where root.business_key_ is not null and e.parent_id_ is null
        and e.proc_def_id_ <> (
          select d.id_ from engine.act_re_procdef d where d.key_ = e.proc_def_key_
          order by d.version_ desc limit 1)
      order by root.business_key_""";

  private static final String INSTANCES =
      """
      select e.id_, e.proc_def_id_, (
          select d.id_ from engine.act_re_procdef d where d.key_ = e.proc_def_key_
          order by d.version_ desc limit 1)
      from engine.act_ru_execution root
      join engine.act_ru_execution e on e.root_proc_inst_id_ = root.id_
      where root.business_key_ = ? and e.parent_id_ is null
      order by e.id_""";

  private record Instance(String id, String definitionId, String latestDefinitionId) {}

  private final DataSource dataSource;
  private final CycleTable cycles;
  private final Transactions transactions;
  private final OperatonEngine operaton;

  Migration(
      DataSource dataSource,
      CycleTable cycles,
      Transactions transactions,
      OperatonEngine operaton) {
    this.dataSource = dataSource;
    this.cycles = cycles;
    this.transactions = transactions;
    this.operaton = operaton;
  }

  void run() {
    List<UUID> behind = transactions.call(this::behind);
    if (behind.isEmpty()) {
      return;
    }
    long moved = behind.stream().filter(this::takeOver).count();
    LOG.infof("Cycles taken to the changed process models: cycles=%d of=%d", moved, behind.size());
  }

  private boolean takeOver(UUID cycleId) {
    try {
      transactions.run(() -> migrate(cycleId));
      return true;
    } catch (RuntimeException noWay) {
      LOG.debugf(noWay, "No way to migrate: cycleId=%s", cycleId);
      return startAnew(cycleId, noWay);
    }
  }

  private boolean startAnew(UUID cycleId, RuntimeException noWay) {
    try {
      transactions.run(
          () -> {
            if (cycles.lock(cycleId).isPresent()) {
              operaton.forget(cycleId);
              operaton.start(cycleId);
            }
          });
      return true;
    } catch (RuntimeException e) {
      LOG.warnf(
          "Cycle stays in the process model with which it was started: cycleId=%s reason=%s"
              + " cannotMigrate=%s",
          cycleId, e.getMessage(), noWay.getMessage());
      return false;
    }
  }

  private void migrate(UUID cycleId) {
    if (cycles.lock(cycleId).isEmpty()) {
      return;
    }
    for (Instance instance : instances(cycleId)) {
      if (!instance.definitionId().equals(instance.latestDefinitionId())) {
        migrate(instance);
      }
    }
  }

  private void migrate(Instance instance) {
    RuntimeService runtime = operaton.engine().getRuntimeService();
    var plan =
        runtime
            .createMigrationPlan(instance.definitionId(), instance.latestDefinitionId())
            .mapEqualActivities()
            .updateEventTriggers()
            .build();
    runtime.newMigration(plan).processInstanceIds(instance.id()).execute();
  }

  private List<UUID> behind() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(BEHIND);
        ResultSet rows = query.executeQuery()) {
      List<UUID> behind = new ArrayList<>();
      while (rows.next()) {
        behind.add(UUID.fromString(rows.getString(1)));
      }
      return behind;
    } catch (SQLException e) {
      throw new EngineTrouble(e);
    }
  }

  private List<Instance> instances(UUID cycleId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(INSTANCES)) {
      query.setString(1, cycleId.toString());
      List<Instance> instances = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          instances.add(new Instance(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
      }
      return instances;
    } catch (SQLException e) {
      throw new EngineTrouble(e);
    }
  }
}
