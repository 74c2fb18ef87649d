package org.cocreation.localstack.bench.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.bench.CopiedIds;
import org.cocreation.localstack.bench.limit.StatementLog.Logged;

/**
 * The SQL of one command of a service, as the server logged it, to be done again without the
 * service. Two records of the command tell what changes from one to the next: an id that is new
 * each time is new each time here, and a number that grows by one grows by one.
 */
public final class RecordedCommand {
  static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern NUMBER = Pattern.compile("\\{?(\\d{1,15})}?");

  /** The server does not log the rows that a COPY brings, so it cannot be done again: left out. */
  private static final Pattern COPY = Pattern.compile("\\s*copy\\s", Pattern.CASE_INSENSITIVE);

  private static final int TRIES = 6;

  private final Service service;
  private final ListTypes types;
  private final List<Logged> statements;
  private final Set<String> fresh;
  private final List<List<Long>> growth;
  private final int copy;
  private final int commandsBefore;

  private RecordedCommand(
      Service service,
      ListTypes types,
      List<Logged> before,
      List<Logged> last,
      int copy,
      int commandsBefore) {
    this.service = service;
    this.types = types;
    this.statements = last;
    this.copy = copy;
    this.commandsBefore = commandsBefore;
    fresh = ids(last);
    fresh.removeAll(ids(before));
    fresh.removeIf(id -> CopiedIds.isOf(id, copy));
    growth = new ArrayList<>();
    for (int i = 0; i < last.size(); i++) {
      growth.add(growth(before.get(i).parameters(), last.get(i).parameters()));
    }
  }

  /** A command to be recorded. */
  public interface Sent {
    /**
     * Does it for the time of this number, which counts from 1.
     *
     * @return a text in its parameters that no other has
     */
    String marker(int time);

    void send(int time);

    /** The copy of the cycles on which it is done that time. */
    int copy(int time);
  }

  /**
   * Does the command until two records of it, one after the other, are alike.
   *
   * @param types learns from it, and is to be the same for all that are recorded
   */
  public static RecordedCommand of(
      StatementLog log, Service service, ListTypes types, Sent command) {
    List<Logged> before = List.of();
    for (int time = 1; time <= TRIES; time++) {
      int now = time;
      List<Logged> last =
          log.transactionOf(service, command.marker(time), () -> command.send(now)).stream()
              .filter(statement -> !COPY.matcher(statement.sql()).lookingAt())
              .toList();
      if (!before.isEmpty() && sql(before).equals(sql(last))) {
        types.learn(last);
        return new RecordedCommand(service, types, before, last, command.copy(time), time);
      }
      before = last;
    }
    throw new StackProblem("The statements of a command of %s differ each time".formatted(service));
  }

  public Service service() {
    return service;
  }

  /** How many statements it has, without begin and commit. */
  public int size() {
    return statements.size();
  }

  /** Ready to be done on this connection, which must let the server find out parameters' types. */
  public Replay on(Connection connection) throws SQLException {
    return new Replay(connection);
  }

  /** The command on one connection. */
  public final class Replay {
    private final Connection connection;
    private final List<PreparedStatement> prepared = new ArrayList<>();
    private final List<List<Integer>> places = new ArrayList<>();

    private Replay(Connection connection) throws SQLException {
      this.connection = connection;
      connection.setAutoCommit(false);
      for (Logged logged : statements) {
        String typed = types.typed(logged);
        places.add(
            ListTypes.PLACE
                .matcher(typed)
                .results()
                .map(place -> Integer.parseInt(place.group(1)) - 1)
                .toList());
        prepared.add(
            connection.prepareStatement(
                ListTypes.PLACE.matcher(typed.replace("?", "??")).replaceAll("?")));
      }
    }

    /**
     * Does it once.
     *
     * @param onCopy the copy of the cycles
     * @param earlier how often it was done on that copy before
     */
    public void run(int onCopy, long earlier) throws SQLException {
      Map<String, String> ids = new HashMap<>();
      for (int i = 0; i < prepared.size(); i++) {
        PreparedStatement statement = prepared.get(i);
        List<String> parameters = statements.get(i).parameters();
        int position = 1;
        for (int place : places.get(i)) {
          long grown = growth.get(i).get(place) * (earlier + 1 - commandsBefore);
          statement.setString(position++, now(parameters.get(place), grown, onCopy, ids));
        }
        try {
          execute(statement);
        } catch (SQLException e) {
          throw new StackProblem(
              "What %s logged cannot be repeated: %s: %s"
                  .formatted(service.moduleName(), statements.get(i).sql(), e.getMessage()),
              e);
        }
      }
      connection.commit();
    }

    private static void execute(PreparedStatement statement) throws SQLException {
      if (statement.execute()) {
        try (ResultSet rows = statement.getResultSet()) {
          while (rows.next()) {
            Object ignored = rows.getObject(1);
          }
        }
      }
    }
  }

  private String now(String recorded, long grown, int onCopy, Map<String, String> ids) {
    if (recorded == null) {
      return null;
    }
    if (grown != 0) {
      Matcher number = NUMBER.matcher(recorded);
      if (number.matches()) {
        return recorded.replace(
            number.group(1), Long.toString(Long.parseLong(number.group(1)) + grown));
      }
    }
    return ID.matcher(recorded)
        .replaceAll(
            id ->
                ids.computeIfAbsent(
                    id.group(),
                    same ->
                        fresh.contains(same)
                            ? UUID.randomUUID().toString()
                            : CopiedIds.isOf(same, copy) ? CopiedIds.of(same, onCopy) : same));
  }

  private static List<Long> growth(List<String> before, List<String> last) {
    List<Long> growth = new ArrayList<>();
    for (int i = 0; i < last.size(); i++) {
      Matcher from = NUMBER.matcher(before.get(i) == null ? "" : before.get(i));
      Matcher to = NUMBER.matcher(last.get(i) == null ? "" : last.get(i));
      growth.add(
          from.matches() && to.matches()
              ? Long.parseLong(to.group(1)) - Long.parseLong(from.group(1))
              : 0);
    }
    return growth;
  }

  private static List<String> sql(List<Logged> transaction) {
    return transaction.stream().map(Logged::sql).toList();
  }

  private static Set<String> ids(List<Logged> transaction) {
    return transaction.stream()
        .flatMap(logged -> logged.parameters().stream())
        .filter(parameter -> parameter != null)
        .flatMap(parameter -> ID.matcher(parameter).results().map(MatchResult::group))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
