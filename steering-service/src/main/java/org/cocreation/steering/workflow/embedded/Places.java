package org.cocreation.steering.workflow.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Finds where the engine has a cycle. By SQL, because in one statement it also locks the cycle's
 * timers, which is what keeps a step from meeting the job executor, and because the engine's own
 * queries would take one for each thing that is asked.
 */
final class Places {

  /** The cycle's row is locked already: nothing but the taking of a timer can come between. */
  private static final String FIND =
      """
      with instance as (
        select i.id_, root.id_ as root_ from engine.act_ru_execution root
        join engine.act_ru_execution i on i.root_proc_inst_id_ = root.id_
        where root.business_key_ = ?),
      timers as (
        select t.id_ from engine.act_ru_job t
        join instance i on t.process_instance_id_ = i.id_
        order by t.id_ for update of t)
      select e.id_, i.id_, i.root_, coalesce(e.act_id_, ''), e.proc_def_id_,
             coalesce(e.proc_def_key_, ''), m.event_name_, (select count(*) from timers)
      from instance i
      join engine.act_ru_execution e on e.proc_inst_id_ = i.id_
      left join engine.act_ru_event_subscr m on m.execution_id_ = e.id_
      where e.is_active_ or m.id_ is not null""";

  /** What of each cycle waits, as far as it says in which phase the cycle is. */
  private static final String FIND_ALL =
      """
      select root.business_key_, e.id_, e.proc_inst_id_, root.id_, coalesce(e.act_id_, ''),
             e.proc_def_id_, coalesce(e.proc_def_key_, ''), m.event_name_
      from engine.act_ru_execution root
      join engine.act_ru_execution i on i.root_proc_inst_id_ = root.id_
      join engine.act_ru_execution e on e.proc_inst_id_ = i.id_
      left join engine.act_ru_event_subscr m on m.execution_id_ = e.id_
      where root.business_key_ is not null and (e.is_active_ or m.id_ is not null)""";

  /** In the order of what refers to what; executions refer to each other. */
  private static final String FORGET =
      """
      delete from engine.act_ru_job;
      delete from engine.act_ru_event_subscr;
      delete from engine.act_ru_variable;
      delete from engine.act_ru_execution""";

  private final DataSource dataSource;

  Places(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Where the cycle is, with its timers locked until the end of the transaction. */
  Place find(UUID cycleId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setString(1, cycleId.toString());
      List<Place.Waiting> waiting = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          waiting.add(read(rows, 0));
        }
      }
      return new Place(waiting);
    } catch (SQLException e) {
      throw new EngineTrouble(e);
    }
  }

  /** Where each cycle is that the engine has; nothing is locked. */
  Map<String, Place> findAll() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND_ALL);
        ResultSet rows = query.executeQuery()) {
      Map<String, Place> places = new HashMap<>();
      while (rows.next()) {
        places
            .computeIfAbsent(rows.getString(1), cycle -> new Place(new ArrayList<>()))
            .waiting()
            .add(read(rows, 1));
      }
      return places;
    } catch (SQLException e) {
      throw new EngineTrouble(e);
    }
  }

  void forgetAll() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      boolean ignored = statement.execute(FORGET);
    } catch (SQLException e) {
      throw new EngineTrouble(e);
    }
  }

  /**
   * @param before how many columns come before those of the execution
   */
  private static Place.Waiting read(ResultSet rows, int before) throws SQLException {
    return new Place.Waiting(
        rows.getString(before + 1),
        rows.getString(before + 2),
        rows.getString(before + 3),
        rows.getString(before + 4),
        rows.getString(before + 5),
        rows.getString(before + 6),
        rows.getString(before + 7));
  }
}
