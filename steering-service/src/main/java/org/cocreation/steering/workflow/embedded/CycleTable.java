package org.cocreation.steering.workflow.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The rows of the domain that a step is under the lock of. By SQL, because the lock has to come
 * before the engine's first read, and for a timer in one statement with the way from the timer to
 * its cycle.
 */
final class CycleTable {

  /** The table in which the domain keeps its cycles. */
  static final String OF_THE_DOMAIN = "cycle";

  private final DataSource dataSource;
  private final String lockCycle;
  private final String lockCycleOfTimer;

  CycleTable(DataSource dataSource, String table) {
    this.dataSource = dataSource;
    lockCycle = "select id from %s where id = ? for update".formatted(table);
    lockCycleOfTimer =
        """
        select c.id from engine.act_ru_job t
        join engine.act_ru_execution i on i.id_ = t.process_instance_id_
        join engine.act_ru_execution r on r.id_ = i.root_proc_inst_id_
        join %s c on c.id = r.business_key_::uuid
        where t.id_ = ? for update of c"""
            .formatted(table);
  }

  /** Locks the cycle until the end of the transaction; empty where there is none. */
  Optional<UUID> lock(UUID cycleId) {
    return id(lockCycle, cycleId);
  }

  /** Locks the cycle to which the timer belongs; empty where the timer is gone. */
  Optional<UUID> lockCycleOf(String timerId) {
    return id(lockCycleOfTimer, timerId);
  }

  private Optional<UUID> id(String sql, Object parameter) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, parameter);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new EngineTrouble(e);
    }
  }
}
