package org.cocreation.chassis.input;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * How many rows each table of a service has, and what stands in them: domain, outbox and audit; not
 * what a process engine keeps for itself.
 */
final class DatabaseState {

  private static final String TABLES =
      """
      select table_name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name not like 'act\\_%' and table_name <> 'flyway_schema_history'
      order by table_name""";

  private final DataSource database;
  private final String query;
  private String snapshot = "";
  private String state = "";

  DatabaseState(DataSource database) {
    this.database = database;
    this.query =
        list(TABLES).stream()
            .map(
                table ->
                    "select '%1$s ' || count(*) || ' ' || coalesce(sum(hashtext(row::text)), 0)"
                            .formatted(table)
                        + " from %s row".formatted(table))
            .collect(Collectors.joining(" union all "));
  }

  /** Looked at anew only where something was written since, to whichever table. */
  String now() {
    String seen = list("select pg_current_snapshot()::text").getFirst();
    if (!seen.equals(snapshot)) {
      state = String.join("\n", list(query));
      snapshot = seen;
    }
    return state;
  }

  private List<String> list(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }
}
