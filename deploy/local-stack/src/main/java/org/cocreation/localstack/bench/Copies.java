package org.cocreation.localstack.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.bench.load.ClosedLoad;
import org.cocreation.localstack.component.PostgreSql;

/**
 * Fills the services' databases with copies of the cycles that are there, which belong to one
 * partnership: all that a cycle has, the engine's part too, but neither audit nor what was told.
 * The copies are shared by {@value #HOMES} copies of the partnership. One statement for each table,
 * with triggers off; the services must be down.
 */
final class Copies {
  static final int HOMES = 16;

  private static final String ID =
      "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})[0-9a-f]{8}";

  /** One row for each partnership, whatever its cycles are. */
  private static final Set<String> OF_PARTNERSHIPS =
      Set.of(
          "partnership",
          "party",
          "member",
          "ledger",
          "partnership_directory",
          "partnership_party",
          "partnership_member");

  /** Everybody's, or none of a cycle's state. */
  private static final Set<String> NOT_COPIED =
      Set.of(
          "flyway_schema_history",
          "organization",
          "authority",
          "audit_entry",
          "outbox",
          "inbox_offset",
          "inbox_event",
          "idempotency_key",
          "told_snapshot",
          "deployed_process",
          "process_model",
          "timeline_generation",
          "act_ge_bytearray",
          "act_ge_property",
          "act_ge_schema_log",
          "act_re_deployment",
          "act_re_procdef",
          "act_ru_jobdef");

  /** What stands for the last digits of an id in a kept row: of the copy, or of its partnership. */
  private static final String OF_COPY = "@copy@";

  private static final String OF_HOME = "@home@";

  /** Within an id that is the same in every copy. */
  private static final String SAME = "@same@";

  private record Table(String name, String columns) {
    /** Where its rows are kept, as they were before there was any copy. */
    String kept() {
      return "bench." + name.replace('.', '_');
    }

    boolean isOneOf(Set<String> names) {
      return names.contains(name.substring(name.indexOf('.') + 1));
    }
  }

  private final PostgreSql server;
  private int made;

  Copies(PostgreSql server) {
    this.server = server;
  }

  int made() {
    return made;
  }

  /** Goes on until there are so many. */
  void makeUpTo(int count) {
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Service service : Service.values()) {
        running.add(threads.submit(() -> copy(service, made + 1, count)));
      }
    }
    running.forEach(ClosedLoad::check);
    made = count;
  }

  private void copy(Service service, int from, int to) {
    try (Connection connection = server.administer(service);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set session_replication_role = replica");
      List<Table> tables = tables(statement);
      if (from == 1) {
        keep(statement, tables);
      }
      for (Table table : tables) {
        if (!table.isOneOf(NOT_COPIED)) {
          statement.execute(copy(table, from, to));
        }
      }
      if (service == Service.STEERING) {
        statement.execute(
            """
            update ledger l set entries = coalesce(
              (select max(number) from journal_entry j
               where j.partnership_id = l.partnership_id), 0)""");
      }
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute(
          tables.stream()
              .map(Table::name)
              .collect(Collectors.joining(", ", "vacuum (analyze) ", "")));
    } catch (SQLException e) {
      throw new StackProblem(
          "The cycles of %s cannot be copied: %s".formatted(service.moduleName(), e.getMessage()),
          e);
    }
  }

  /** The rows as text in which only the digits of a copy are missing. */
  private static void keep(Statement statement, List<Table> tables) throws SQLException {
    List<String> shared = new ArrayList<>();
    List<String> partnerships = new ArrayList<>();
    for (Table table : tables) {
      if (table.isOneOf(OF_PARTNERSHIPS)) {
        partnerships.addAll(ids(statement, table));
      } else if (table.name().startsWith("engine.") && table.isOneOf(NOT_COPIED)) {
        shared.addAll(ids(statement, table));
      }
    }
    String text = "to_jsonb(t)::text";
    for (String id : partnerships) {
      text = "replace(%s, '%s', '%s')".formatted(text, id, beginning(id) + OF_HOME);
    }
    for (String id : shared) {
      text =
          "replace(%s, '%s', '%s')"
              .formatted(text, id, beginning(id) + SAME + id.substring(CopiedIds.KEPT));
    }
    text =
        "replace(regexp_replace(%s, '%s', '\\1%s', 'g'), '%s', '')"
            .formatted(text, ID, OF_COPY, SAME);
    statement.execute("drop schema if exists bench cascade");
    statement.execute("create schema bench");
    for (Table table : tables) {
      if (!table.isOneOf(NOT_COPIED)) {
        statement.execute(
            "create table %s as select %s as t from %s t"
                .formatted(table.kept(), text, table.name()));
      }
    }
  }

  private static String copy(Table table, int from, int to) {
    boolean ofPartnerships = table.isOneOf(OF_PARTNERSHIPS);
    String numbers =
        ofPartnerships
            ? "generate_series(1, %d)".formatted(from == 1 ? HOMES : 0)
            : "generate_series(%d, %d)".formatted(from, to);
    String row =
        "replace(replace(kept.t, '%s', lpad(to_hex(n), 8, '0')), '%s', lpad(to_hex(%s), 8, '0'))::jsonb"
            .formatted(OF_COPY, OF_HOME, ofPartnerships ? "n" : "n % " + HOMES + " + 1");
    if (table.name().equals("public.journal_entry")) {
      row =
          "jsonb_set(%s, '{number}', to_jsonb(n / %d * 1000 + (kept.t::jsonb ->> 'number')::bigint))"
              .formatted(row, HOMES);
    }
    return """
        insert into %1$s (%2$s)
        select c.%3$s from %4$s kept cross join %5$s n
        cross join lateral jsonb_populate_record(null::%1$s, %6$s) c
        on conflict do nothing"""
        .formatted(
            table.name(),
            table.columns(),
            table.columns().replace(", ", ", c."),
            table.kept(),
            numbers,
            row);
  }

  private static String beginning(String id) {
    return id.substring(0, CopiedIds.KEPT);
  }

  /** All tables, each with the columns that may be written. */
  private static List<Table> tables(Statement statement) throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            """
            select n.nspname || '.' || c.relname,
              string_agg(quote_ident(a.attname), ', ' order by a.attnum)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              and a.attidentity = '' and a.attgenerated = ''
            where c.relkind = 'r' and n.nspname in ('public', 'engine')
            group by 1 order by 1""")) {
      while (rows.next()) {
        tables.add(new Table(rows.getString(1), rows.getString(2)));
      }
    }
    return tables;
  }

  private static List<String> ids(Statement statement, Table table) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            """
            select distinct (regexp_matches(to_jsonb(t)::text, '%s', 'g'))[1] from %s t"""
                .formatted("(" + ID.replace("(", "(?:") + ")", table.name()))) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }
}
