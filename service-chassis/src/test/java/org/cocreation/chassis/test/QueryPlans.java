package org.cocreation.chassis.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How PostgreSQL would go about the statements of a request, as planned once for all parameters,
 * which is how production has them planned. Meaningful only on a database that is filled and
 * analyzed: of what is small it reads all.
 */
public final class QueryPlans {

  /** No such table, or one of that name with other columns. */
  private static final Set<String> OF_ANOTHER_SERVICE = Set.of("42P01", "42703");

  private static final int BIG_TABLE = 2_000;
  private static final int LARGE_SORT = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<String> bigTables;

  private QueryPlans(Set<String> bigTables) {
    this.bigTables = bigTables;
  }

  /** A connection that sends statements as text: the extended protocol asks for parameters. */
  private static Connection connect() throws SQLException {
    return connectAs(
        setting("quarkus.datasource.username"), setting("quarkus.datasource.password"));
  }

  private static Connection connectAs(String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.put("user", user);
    properties.put("password", password);
    properties.put("preferQueryMode", "simple");
    return DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"), properties);
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  /**
   * Fills the service's database, or empties it again. Nothing checks what refers to what: for each
   * of so many rows that would take longer than all the rest.
   */
  public static void execute(String... statements) throws SQLException {
    try (Connection connection = connectAs("postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      for (String sql : statements) {
        boolean ignored = statement.execute(sql);
      }
    }
  }

  /** Of the service's database, whose tables were analyzed. */
  public static QueryPlans ofService() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select relname from pg_class where relkind = 'r' and reltuples > " + BIG_TABLE)) {
      Set<String> big = new HashSet<>();
      while (row.next()) {
        big.add(row.getString(1));
      }
      return new QueryPlans(big);
    }
  }

  /** What costs more the more there is: a big table read from end to end, a sort of very many. */
  public List<String> flaws(List<String> statements) throws SQLException {
    List<String> flaws = new ArrayList<>();
    try (Connection connection = connect();
        Statement explain = connection.createStatement()) {
      for (String sql : statements) {
        if (sql.toLowerCase(Locale.ROOT).startsWith("select")) {
          try (ResultSet row = explain.executeQuery("explain (generic_plan, format json) " + sql)) {
            row.next();
            judge(JSON.readTree(row.getString(1)).path(0).path("Plan"), sql, flaws);
          } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be explained: " + sql, e);
          } catch (SQLException e) {
            // The log is that of all services on the server.
            if (!OF_ANOTHER_SERVICE.contains(e.getSQLState())) {
              throw new IllegalStateException("Cannot be explained: " + sql, e);
            }
          }
        }
      }
    }
    return flaws;
  }

  private void judge(JsonNode plan, String sql, List<String> flaws) {
    String node = plan.path("Node Type").asText();
    String table = plan.path("Relation Name").asText();
    if (node.equals("Seq Scan") && bigTables.contains(table)) {
      flaws.add("reads all of " + table + ": " + sql);
    }
    if (node.equals("Sort") && plan.path("Plan Rows").asLong() > LARGE_SORT) {
      flaws.add("sorts " + plan.path("Plan Rows").asLong() + " rows: " + sql);
    }
    plan.path("Plans").forEach(part -> judge(part, sql, flaws));
  }
}
