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

  /** Which transactions the rows come from: it takes a fraction of reading them. */
  private static final String ORIGINS = "xmin::text::bigint";

  private static final String CONTENTS = "hashtext(row::text)";

  private final DataSource database;
  private final List<String> tables;
  private String snapshot = "";
  private String origins = "";
  private String state = "";

  DatabaseState(DataSource database) {
    this.database = database;
    this.tables = list(TABLES);
  }

  /**
   * Looked at anew only where something was written since: by whomever on the server first, for
   * that is known at once, then to one of these tables.
   */
  String now() {
    String seen = list("select pg_current_snapshot()::text").getFirst();
    if (!seen.equals(snapshot)) {
      String now = sums(ORIGINS);
      if (!now.equals(origins)) {
        state = sums(CONTENTS);
        origins = now;
      }
      snapshot = seen;
    }
    return state;
  }

  private String sums(String of) {
    return String.join(
        "\n",
        list(
            tables.stream()
                .map(
                    table ->
                        "select '%1$s ' || count(*) || ' ' || coalesce(sum(%2$s), 0) from %1$s row"
                            .formatted(table, of))
                .collect(Collectors.joining(" union all "))));
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
