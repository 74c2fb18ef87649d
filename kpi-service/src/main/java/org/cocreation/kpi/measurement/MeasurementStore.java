package org.cocreation.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;

/** The measurements. In SQL: many go in at once, and what repeats is told apart by the insert. */
@ApplicationScoped
public class MeasurementStore {

  private static final String SELECT =
      "select kpi_id, source, measurement_id, value, observed_at, synthetic from measurement ";

  /** As {@link Measurement#isLaterThan}. */
  private static final String LATEST_FIRST =
      "order by observed_at desc, (measurement_id || '|' || source) collate \"C\" desc limit ";

  private static final String VALUE =
      """
      select w.kpi_id,
        case w.aggregation when 'SUM' then sum(m.value) else round(avg(m.value), 6) end
      from unnest(?, ?, ?, ?) as w (kpi_id, aggregation, lower_end, upper_end)
      join measurement m on m.kpi_id = w.kpi_id
        and m.observed_at > w.lower_end and m.observed_at <= w.upper_end
      """;

  private static final String OF_EACH_WINDOW = " group by w.kpi_id, w.aggregation";

  private final Sql sql;

  @Inject
  MeasurementStore(Sql sql) {
    this.sql = sql;
  }

  /** Adds those that are new; which they were. */
  public Set<Measurement.Key> add(Collection<Measurement> measurements) {
    // In one order everywhere, so that two callers with the same measurements wait for each other.
    List<Measurement> sorted =
        measurements.stream().sorted(Comparator.comparing(m -> m.key().toString())).toList();
    return new HashSet<>(
        sql.list(
            """
            insert into measurement (kpi_id, source, measurement_id, value, observed_at, synthetic)
            select * from unnest(?, ?, ?, ?, ?, ?) on conflict do nothing
            returning kpi_id, source, measurement_id""",
            MeasurementStore::key,
            Sql.column(sorted, Measurement::kpiId, UUID.class),
            Sql.column(sorted, Measurement::source, String.class),
            Sql.column(sorted, Measurement::measurementId, String.class),
            Sql.column(sorted, Measurement::value, BigDecimal.class),
            Sql.column(sorted, Measurement::observedAt, Instant.class),
            Sql.column(sorted, Measurement::synthetic, Boolean.class)));
  }

  /** Those of the keys that there are. */
  public Map<Measurement.Key, Measurement> find(Collection<Measurement.Key> keys) {
    return by(
        Measurement::key,
        sql.list(
            SELECT
                + "join unnest(?, ?, ?) as k (kpi_id, source, measurement_id)"
                + " using (kpi_id, source, measurement_id)",
            MeasurementStore::measurement,
            Sql.column(keys, Measurement.Key::kpiId, UUID.class),
            Sql.column(keys, Measurement.Key::source, String.class),
            Sql.column(keys, Measurement.Key::measurementId, String.class)));
  }

  /**
   * Notes that a measurement came by on its topic.
   *
   * @return whether it is the first time
   */
  public boolean arrive(Measurement.Key key) {
    return sql.update(
            """
            update measurement set arrival = nextval('measurement_arrival')
            where kpi_id = ? and source = ? and measurement_id = ? and arrival is null""",
            key.kpiId(),
            key.source(),
            key.measurementId())
        == 1;
  }

  /** Those of a KPI that came by on the topic, in that order. */
  public List<Measurement> arrived(UUID kpiId) {
    return sql.list(
        SELECT + "where kpi_id = ? and arrival is not null order by arrival",
        MeasurementStore::measurement,
        kpiId);
  }

  /** The measurement of each KPI that decides its status. */
  public Map<UUID, Measurement> latest(Collection<UUID> kpis) {
    return by(
        Measurement::kpiId,
        sql.list(
            "select m.* from unnest(?) as k (id) cross join lateral ("
                + SELECT
                + "where kpi_id = k.id "
                + LATEST_FIRST
                + "1) m",
            MeasurementStore::measurement,
            (Object) kpis.toArray(UUID[]::new)));
  }

  /** The value of each KPI over its window; of a KPI without measurements there is none. */
  public Map<UUID, BigDecimal> calculate(Collection<Window> windows) {
    return sql
        .list(
            VALUE + OF_EACH_WINDOW,
            row -> Map.entry(row.getObject(1, UUID.class), row.getBigDecimal(2)),
            parameters(windows).toArray())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The value as it was when this measurement had just come by on the topic. */
  public BigDecimal calculateArrived(Window window, Measurement.Key upTo) {
    List<Object> parameters = parameters(List.of(window));
    parameters.addAll(List.of(upTo.kpiId(), upTo.source(), upTo.measurementId()));
    return sql
        .list(
            VALUE
                + " and m.arrival <= (select arrival from measurement"
                + " where kpi_id = ? and source = ? and measurement_id = ?)"
                + OF_EACH_WINDOW,
            row -> row.getBigDecimal(2),
            parameters.toArray())
        .stream()
        .findFirst()
        .orElse(null);
  }

  /** The latest ones of a KPI, oldest first. */
  public List<Measurement> series(UUID kpiId, int most) {
    return sql.list(
            SELECT + "where kpi_id = ? " + LATEST_FIRST + "?",
            MeasurementStore::measurement,
            kpiId,
            most)
        .reversed();
  }

  private static List<Object> parameters(Collection<Window> windows) {
    return new ArrayList<>(
        List.of(
            Sql.column(windows, Window::kpiId, UUID.class),
            Sql.column(windows, window -> window.aggregation().name(), String.class),
            Sql.column(windows, Window::after, Instant.class),
            Sql.column(windows, Window::until, Instant.class)));
  }

  private static Measurement.Key key(ResultSet row) throws SQLException {
    return new Measurement.Key(row.getObject(1, UUID.class), row.getString(2), row.getString(3));
  }

  private static Measurement measurement(ResultSet row) throws SQLException {
    return new Measurement(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getBigDecimal(4),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getBoolean(6));
  }

  private static <K> Map<K, Measurement> by(
      Function<Measurement, K> key, List<Measurement> measurements) {
    return measurements.stream().collect(Collectors.toMap(key, Function.identity()));
  }
}
