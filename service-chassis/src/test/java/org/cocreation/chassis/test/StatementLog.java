package org.cocreation.chassis.test;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.stack.LocalStack;

/** What a request asks of the database, as the server itself writes it into its log. */
public final class StatementLog implements AutoCloseable {

  private static final Pattern STATEMENT =
      Pattern.compile("^db=(\\S*) tx=(\\S*) LOG: {2}(?:execute [^:]+|statement): (.*)$");

  private final LocalStack stack;
  private final Path log;

  /** One at a time: modules that are tested side by side share the server, and its settings. */
  private final Connection turn;

  /** A statement, the transaction that it belonged to, and where. */
  private record Logged(String database, String transaction, String sql) {}

  private StatementLog(LocalStack stack) {
    this.stack = stack;
    this.log = stack.directory().log("postgresql");
    this.turn = connect();
    ask(turn, "select pg_advisory_lock(hashtext('statement-log'))");
  }

  /** From now on the server of the stack writes every statement down. */
  public static StatementLog of(LocalStack stack) {
    StatementLog statements = new StatementLog(stack);
    statements.ask("alter system set log_line_prefix = 'db=%d tx=%v '");
    statements.ask("alter system set log_statement = 'all'");
    statements.ask("select pg_reload_conf()");
    await().until(() -> !statements.logged(() -> statements.ask("select 'heard'")).isEmpty());
    return statements;
  }

  /**
   * The statements of the transactions in which there is such a one, without their beginning and
   * end and what the driver asks for types once per connection, in their order. What else happens
   * at the same time is passed over, as is what other modules' tests do in their databases.
   */
  public List<String> of(Predicate<String> mark, Runnable request) {
    List<Logged> logged =
        logged(request).stream()
            .filter(one -> one.database().equals(TestStack.database()))
            .toList();
    List<String> transactions =
        logged.stream()
            .filter(one -> mark.test(one.sql()))
            .map(Logged::transaction)
            .distinct()
            .toList();
    return logged.stream()
        .filter(one -> transactions.contains(one.transaction()))
        .map(Logged::sql)
        .filter(sql -> !sql.equals("BEGIN") && !sql.equals("COMMIT"))
        .filter(sql -> !sql.contains("pg_catalog."))
        .toList();
  }

  /** The server goes back to writing what it wrote before. */
  @Override
  public void close() {
    ask("alter system reset log_statement");
    ask("alter system reset log_line_prefix");
    ask("select pg_reload_conf()");
    ask(turn, "select pg_advisory_unlock_all()");
    try {
      turn.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Logged> logged(Runnable request) {
    long begin = size();
    String from = mark();
    request.run();
    String to = mark();
    await().until(() -> since(begin).contains(to));
    String text = since(begin);
    return text.substring(text.indexOf(from), text.indexOf(to))
        .replaceAll("(?: -- [^\n]*)?\n\t", " ")
        .lines()
        .map(STATEMENT::matcher)
        .filter(Matcher::matches)
        .map(found -> new Logged(found.group(1), found.group(2), found.group(3)))
        .toList();
  }

  private String mark() {
    String mark = "mark " + UUID.randomUUID();
    ask("do $$begin raise log '" + mark + "'; end$$");
    return mark;
  }

  private long size() {
    try {
      return Files.size(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What others write at this moment may end in the middle of a character. */
  private String since(long position) {
    try (FileChannel file = FileChannel.open(log).position(position)) {
      return new String(Channels.newInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void ask(String sql) {
    try (Connection connection = connect()) {
      ask(connection, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void ask(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      boolean ignored = statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() {
    URI server =
        URI.create(stack.postgreSql().jdbcUrl(Service.STEERING).substring("jdbc:".length()));
    String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    try {
      return DriverManager.getConnection(url, "postgres", "");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
