package org.cocreation.steering.workflow.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

  private static final String NOT_CONDUCTED =
      """
      select c.id from unnest(?) with ordinality c (id, place)
      where not exists (
        select from engine.act_ru_execution root where root.business_key_ = c.id::text)
      order by c.place""";

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
          waiting.add(
              new Place.Waiting(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5),
                  rows.getString(6),
                  rows.getString(7)));
        }
      }
      return new Place(waiting);
    } catch (SQLException e) {
      throw new EngineTrouble(e);
    }
  }

  /** Of these cycles those that the engine does not have, in their order. */
  List<UUID> notConducted(List<UUID> cycleIds) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(NOT_CONDUCTED)) {
      query.setArray(1, connection.createArrayOf("uuid", cycleIds.toArray()));
      List<UUID> missing = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          missing.add(rows.getObject(1, UUID.class));
        }
      }
      return missing;
    } catch (SQLException e) {
      throw new EngineTrouble(e);
    }
  }
}
