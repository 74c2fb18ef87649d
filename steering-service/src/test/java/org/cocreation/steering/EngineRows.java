package org.cocreation.steering;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of steering's database as tests read and change them behind the back of the service. */
public final class EngineRows {

  private static final String INSTANCES =
      "(select i.id_ from engine.act_ru_execution i join engine.act_ru_execution r"
          + " on r.id_ = i.root_proc_inst_id_ where r.business_key_ = ?)";

  private final AgroalDataSource dataSource;

  public EngineRows(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The embedded engine no longer has the cycle. */
  public void lose(String cycleId) {
    change("delete from engine.act_ru_job where process_instance_id_ in " + INSTANCES, cycleId);
    change("delete from engine.act_ru_event_subscr where proc_inst_id_ in " + INSTANCES, cycleId);
    change("delete from engine.act_ru_execution where proc_inst_id_ in " + INSTANCES, cycleId);
  }

  /** Everything that the embedded engine has of the cycle. */
  public List<String> of(String cycleId) {
    List<String> rows = new ArrayList<>();
    rows.addAll(
        read(
            "select t::text from engine.act_ru_execution t where proc_inst_id_ in "
                + INSTANCES
                + " order by id_",
            cycleId));
    rows.addAll(
        read(
            "select t::text from engine.act_ru_job t where process_instance_id_ in "
                + INSTANCES
                + " order by id_",
            cycleId));
    rows.addAll(
        read(
            "select t::text from engine.act_ru_event_subscr t where proc_inst_id_ in "
                + INSTANCES
                + " order by id_",
            cycleId));
    return rows;
  }

  public void change(String statement, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement change = prepare(connection, statement, values)) {
      boolean ignored = change.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of what this finds. */
  public List<String> read(String question, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = prepare(connection, question, values);
        ResultSet rows = query.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public long count(String question, Object... values) {
    return Long.parseLong(read(question, values).getFirst());
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
