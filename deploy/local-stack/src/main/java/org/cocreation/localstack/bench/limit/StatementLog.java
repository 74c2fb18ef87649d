package org.cocreation.localstack.bench.limit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cocreation.localstack.Patience;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.component.PostgreSql;

/**
 * What the server is asked to do, read from its own log, which tells every statement with its
 * parameters as long as this is open.
 */
public final class StatementLog implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)] (\\w*)\\|(\\w+):  ");
  private static final Pattern STATEMENT =
      Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
  private static final Pattern PARAMETER =
      Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')", Pattern.DOTALL);

  private final PostgreSql server;
  private final Path log;

  /** One statement. A parameter is null where it was NULL. */
  record Logged(String sql, List<String> parameters) {}

  public StatementLog(PostgreSql server, Path log) {
    this.server = server;
    this.log = log;
    administer(
        "alter system set log_line_prefix = '%m [%p] %d|'",
        "alter system set log_statement = 'all'", "select pg_reload_conf()");
    String mark = UUID.randomUUID().toString();
    if (!Patience.until(
        PATIENCE,
        () -> {
          administer("select '" + mark + "'");
          return since(0).contains(mark);
        })) {
      throw new StackProblem("PostgreSQL does not log its statements to " + log);
    }
  }

  /**
   * The statements of the first transaction of this service that wrote and mentions the marker, in
   * their order, without its begin and commit.
   */
  List<Logged> transactionOf(Service service, String marker, Runnable command) {
    long before = size();
    command.run();
    List<List<Logged>> found = new ArrayList<>();
    if (!Patience.until(
        PATIENCE,
        () -> {
          find(service, marker, since(before)).ifPresent(found::add);
          return !found.isEmpty();
        })) {
      throw new StackProblem(
          "No transaction of %s mentions %s in %s".formatted(service.moduleName(), marker, log));
    }
    return found.getFirst();
  }

  @Override
  public void close() {
    administer(
        "alter system reset log_statement",
        "alter system reset log_line_prefix",
        "select pg_reload_conf()");
  }

  static Optional<List<Logged>> find(Service service, String marker, String text) {
    Map<String, List<Logged>> open = new HashMap<>();
    Matcher entry = ENTRY.matcher(text);
    boolean more = entry.find();
    while (more) {
      String process = entry.group(1);
      boolean ours = entry.group(2).equals(service.database());
      String kind = entry.group(3);
      int begin = entry.end();
      more = entry.find();
      String body =
          text.substring(begin, more ? entry.start() : text.length()).replace("\n\t", "\n").strip();
      if (!ours) {
        continue;
      }
      if (kind.equals("DETAIL")) {
        withParameters(open.get(process), body);
        continue;
      }
      Matcher statement = STATEMENT.matcher(body);
      if (!kind.equals("LOG") || !statement.matches()) {
        continue;
      }
      String sql = statement.group(1);
      if (sql.equals("BEGIN")) {
        open.put(process, new ArrayList<>());
      } else if (sql.equals("COMMIT")) {
        List<Logged> transaction = open.remove(process);
        if (transaction != null && wrote(transaction) && mentions(transaction, marker)) {
          return Optional.of(transaction);
        }
      } else if (open.containsKey(process)) {
        open.get(process).add(new Logged(sql, List.of()));
      }
    }
    return Optional.empty();
  }

  private static void withParameters(List<Logged> transaction, String detail) {
    if (transaction == null || transaction.isEmpty()) {
      return;
    }
    List<String> parameters = new ArrayList<>();
    Matcher parameter = PARAMETER.matcher(detail);
    while (parameter.find()) {
      String value = parameter.group(1);
      parameters.add(value == null ? null : value.replace("''", "'"));
    }
    transaction.add(new Logged(transaction.removeLast().sql(), parameters));
  }

  private static boolean wrote(List<Logged> transaction) {
    return transaction.stream()
        .anyMatch(
            logged -> logged.sql().contains("insert into") || logged.sql().contains("update "));
  }

  private static boolean mentions(List<Logged> transaction, String marker) {
    return transaction.stream()
        .flatMap(logged -> logged.parameters().stream())
        .anyMatch(parameter -> parameter != null && parameter.contains(marker));
  }

  private long size() {
    try {
      return Files.size(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String since(long position) {
    try (FileChannel file = FileChannel.open(log).position(position)) {
      return new String(Channels.newInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void administer(String... statements) {
    try (Connection connection = server.administer(Service.STEERING);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        boolean ignored = statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new StackProblem("PostgreSQL refuses to log statements: " + e.getMessage(), e);
    }
  }
}
