package org.cocreation.localstack.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.cocreation.localstack.Patience;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.bench.load.Runs;
import org.cocreation.localstack.bench.report.Figure;
import org.cocreation.localstack.bench.report.Report;
import org.cocreation.localstack.component.Memory;
import org.cocreation.localstack.demo.Walk;
import org.cocreation.localstack.stack.LocalStack;

/**
 * What every measurement has at hand.
 *
 * @param stack the bench's own
 * @param apps where each service is packaged
 * @param says hears what is going on
 */
record Rig(
    LocalStack stack,
    Function<Service, Path> apps,
    Length length,
    Walk walk,
    Answers answers,
    Report report,
    Consumer<String> says) {
  private static final int MEGABYTE = 1024 * 1024;
  private static final String SIZES =
      "select oid::regclass::text, pg_total_relation_size(oid) from pg_class where relkind = 'r'";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Looks at intervals of a tenth of a second. */
  private static final int QUIET_LOOKS = 15;

  void add(Figure figure) {
    report.add(figure);
    says.accept("  " + figure.line());
  }

  /** Ours and its limit by turns, as often and as long as this bench is to measure. */
  Runs.Both measure(
      String unit, ToDoubleFunction<Duration> ours, ToDoubleFunction<Duration> limit) {
    return new Runs(ours, limit, unit.equals("ms"))
        .make(
            length.runs(),
            length.warmUp(),
            length.each(),
            (value, warmingUp) ->
                says.accept(
                    "    %s%.1f %s".formatted(warmingUp ? "warming up: " : "", value, unit)));
  }

  /** What all parts hold now: megabytes. */
  double memory() {
    return Memory.of(stack.components()) / (double) MEGABYTE;
  }

  /** A number from a service's database. */
  long count(Service service, String query) {
    try (Connection connection = stack.postgreSql().connect(service);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new StackProblem("%s: %s".formatted(query, e.getMessage()), e);
    }
  }

  /** By table, its bytes on the disk with its indexes and what is stored beside it. */
  Map<String, Long> sizes(Service service) {
    Map<String, Long> sizes = new TreeMap<>();
    try (Connection connection = stack.postgreSql().connect(service);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SIZES)) {
      while (rows.next()) {
        Long ignored = sizes.put(rows.getString(1), rows.getLong(2));
      }
    } catch (SQLException e) {
      throw new StackProblem("%s: %s".formatted(SIZES, e.getMessage()), e);
    }
    return sizes;
  }

  /** Waits until everything that happened was told, and nothing more comes of it for a while. */
  void awaitQuiet() {
    long[] last = {-1, 0};
    if (!Patience.until(
        PATIENCE,
        () -> {
          long waiting =
              List.of(Service.values()).stream()
                  .mapToLong(service -> count(service, "select count(*) from outbox"))
                  .sum();
          long told = count(Service.KPI, "select coalesce(sum(next_offset), 0) from inbox_offset");
          last[1] = waiting == 0 && told == last[0] ? last[1] + 1 : 0;
          last[0] = told;
          return last[1] >= QUIET_LOOKS;
        })) {
      throw new StackProblem("The services did not come to rest: see " + stack.directory().root());
    }
  }
}
