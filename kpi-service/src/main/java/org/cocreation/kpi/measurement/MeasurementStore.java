package org.cocreation.kpi.measurement;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The measurements. By hand: many go in at once, and what repeats is told apart by the insert. */
@ApplicationScoped
class MeasurementStore {

  private static final String COLUMNS =
      "kpi_id, source, measurement_id, value, observed_at, synthetic";

  /** As {@link Measurement#isLaterThan}. */
  private static final String LATEST_FIRST =
      "observed_at desc, (measurement_id || '|' || source) collate \"C\" desc";

  private final AgroalDataSource dataSource;

  @Inject
  MeasurementStore(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Adds those that are new; which they were. */
  Set<Measurement.Key> add(Collection<Measurement> measurements) {
    // In one order everywhere, so that two callers with the same measurements wait for each other.
    List<Measurement> sorted =
        measurements.stream().sorted(Comparator.comparing(m -> m.key().toString())).toList();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into measurement ("
                    + COLUMNS
                    + ") select * from unnest(?::uuid[], ?::text[], ?::text[], ?::numeric[],"
                    + " ?::timestamptz[], ?::boolean[]) on conflict do nothing"
                    + " returning kpi_id, source, measurement_id")) {
      insert.setArray(1, array(connection, "uuid", sorted, Measurement::kpiId));
      insert.setArray(2, array(connection, "text", sorted, Measurement::source));
      insert.setArray(3, array(connection, "text", sorted, Measurement::measurementId));
      insert.setArray(4, array(connection, "numeric", sorted, Measurement::value));
      insert.setArray(5, array(connection, "timestamptz", sorted, Measurement::observedAt));
      insert.setArray(6, array(connection, "boolean", sorted, Measurement::synthetic));
      Set<Measurement.Key> added = new HashSet<>();
      try (ResultSet row = insert.executeQuery()) {
        while (row.next()) {
          added.add(
              new Measurement.Key(
                  row.getObject(1, UUID.class), row.getString(2), row.getString(3)));
        }
      }
      return added;
    } catch (SQLException e) {
      throw new IllegalStateException("The measurements could not be written", e);
    }
  }

  private static <T> java.sql.Array array(
      Connection connection, String type, List<T> items, Function<T, Object> value)
      throws SQLException {
    return connection.createArrayOf(
        type, items.stream().map(value).map(Object::toString).toArray());
  }

  /** Those of the keys that there are. */
  Map<Measurement.Key, Measurement> find(Collection<Measurement.Key> keys) {
    Map<Measurement.Key, Measurement> found = new HashMap<>();
    List<Measurement> rows =
        query(
            "select m.* from (select "
                + COLUMNS
                + " from measurement) m join unnest(?::uuid[], ?::text[], ?::text[])"
                + " as k (kpi_id, source, measurement_id) using (kpi_id, source, measurement_id)",
            (connection, select) -> {
              select.setArray(
                  1, connection.createArrayOf("uuid", keys.stream().map(k -> k.kpiId()).toArray()));
              select.setArray(
                  2,
                  connection.createArrayOf("text", keys.stream().map(k -> k.source()).toArray()));
              select.setArray(
                  3,
                  connection.createArrayOf(
                      "text", keys.stream().map(k -> k.measurementId()).toArray()));
            });
    rows.forEach(measurement -> found.put(measurement.key(), measurement));
    return found;
  }

  /**
   * Notes that a measurement came by on its topic.
   *
   * @return whether it is the first time
   */
  boolean arrive(Measurement.Key key) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update measurement set arrival = nextval('measurement_arrival')"
                    + " where kpi_id = ? and source = ? and measurement_id = ?"
                    + " and arrival is null")) {
      update.setObject(1, key.kpiId());
      update.setString(2, key.source());
      update.setString(3, key.measurementId());
      return update.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("The measurement could not be written", e);
    }
  }

  /** Those of a KPI that came by on the topic, in that order. */
  List<Measurement> arrived(UUID kpiId) {
    return query(
        "select "
            + COLUMNS
            + " from measurement where kpi_id = ? and arrival is not null"
            + " order by arrival",
        (connection, select) -> select.setObject(1, kpiId));
  }

  /** The measurement of each KPI that decides its status. */
  Map<UUID, Measurement> latest(Collection<UUID> kpis) {
    Map<UUID, Measurement> latest = new HashMap<>();
    query(
            "select m.* from unnest(?::uuid[]) as k (id) cross join lateral (select "
                + COLUMNS
                + " from measurement where kpi_id = k.id order by "
                + LATEST_FIRST
                + " limit 1) m",
            (connection, select) ->
                select.setArray(1, connection.createArrayOf("uuid", kpis.toArray())))
        .forEach(measurement -> latest.put(measurement.kpiId(), measurement));
    return latest;
  }

  /** The value of each KPI over its window; of a KPI without measurements there is none. */
  Map<UUID, BigDecimal> reckon(Collection<Window> windows) {
    return reckon(windows, null);
  }

  /** The value as it was when this measurement had just come by on the topic. */
  BigDecimal reckonArrived(Window window, Measurement.Key upTo) {
    return reckon(List.of(window), upTo).get(window.kpiId());
  }

  private Map<UUID, BigDecimal> reckon(Collection<Window> windows, Measurement.Key upTo) {
    if (windows.isEmpty()) {
      return Map.of();
    }
    String arrived =
        upTo == null
            ? ""
            : " and m.arrival <= (select arrival from measurement"
                + " where kpi_id = ? and source = ? and measurement_id = ?)";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select w.kpi_id, case w.aggregation when 'SUM' then sum(m.value)"
                    + " else round(avg(m.value), 6) end"
                    + " from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[])"
                    + " as w (kpi_id, aggregation, lower_end, upper_end)"
                    + " join measurement m on m.kpi_id = w.kpi_id"
                    + " and m.observed_at > w.lower_end and m.observed_at <= w.upper_end"
                    + arrived
                    + " group by w.kpi_id, w.aggregation")) {
      List<Window> all = List.copyOf(windows);
      select.setArray(1, array(connection, "uuid", all, Window::kpiId));
      select.setArray(2, array(connection, "text", all, Window::aggregation));
      select.setArray(3, array(connection, "text", all, Window::after));
      select.setArray(4, array(connection, "text", all, Window::until));
      if (upTo != null) {
        select.setObject(5, upTo.kpiId());
        select.setString(6, upTo.source());
        select.setString(7, upTo.measurementId());
      }
      Map<UUID, BigDecimal> values = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          values.put(row.getObject(1, UUID.class), row.getBigDecimal(2));
        }
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException("The measurements could not be read", e);
    }
  }

  /** The latest ones of a KPI, oldest first. */
  List<Measurement> series(UUID kpiId, int most) {
    return query(
            "select "
                + COLUMNS
                + " from measurement where kpi_id = ? order by "
                + LATEST_FIRST
                + " limit ?",
            (connection, select) -> {
              select.setObject(1, kpiId);
              select.setInt(2, most);
            })
        .reversed();
  }

  private interface Parameters {
    void set(Connection connection, PreparedStatement select) throws SQLException;
  }

  private List<Measurement> query(String sql, Parameters parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      parameters.set(connection, select);
      List<Measurement> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Measurement(
                  row.getObject(1, UUID.class),
                  row.getString(2),
                  row.getString(3),
                  row.getBigDecimal(4),
                  row.getObject(5, OffsetDateTime.class)
                      .withOffsetSameInstant(ZoneOffset.UTC)
                      .toInstant(),
                  row.getBoolean(6)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The measurements could not be read", e);
    }
  }
}
