package org.cocreation.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;

/** The measurements. In SQL: very many go in at once. */
@ApplicationScoped
public class MeasurementStore {

  private static final String COLUMNS =
      "kpi_id, source, measurement_id, value, observed_at, synthetic";

  /** Of so many it is asked first which are known; more are taken to be new until one is not. */
  private static final int FEW = 500;

  private final Sql sql;

  MeasurementStore(Sql sql) {
    this.sql = sql;
  }

  /**
   * Adds those that are new, of KPIs of whose measurements nobody else adds any at this time.
   *
   * @return by their keys the others, as they were known before
   */
  public Map<Measurement.Key, Measurement> add(Map<Measurement.Key, Measurement> sent) {
    if (sent.size() > FEW && areAllNew(sent.values())) {
      return Map.of();
    }
    Map<Measurement.Key, Measurement> known = find(sent.keySet());
    copy(
        sent.entrySet().stream()
            .filter(one -> !known.containsKey(one.getKey()))
            .map(Map.Entry::getValue)
            .toList());
    return known;
  }

  private boolean areAllNew(Collection<Measurement> measurements) {
    sql.execute("savepoint measurements");
    try {
      copy(measurements);
      return true;
    } catch (Sql.Failure e) {
      if (!e.isDuplicate()) {
        throw e;
      }
      sql.execute("rollback to savepoint measurements");
      return false;
    }
  }

  private void copy(Collection<Measurement> measurements) {
    if (measurements.isEmpty()) {
      return;
    }
    StringBuilder rows = new StringBuilder(measurements.size() * 150);
    for (Measurement measurement : measurements) {
      rows.append(measurement.kpiId()).append('\t');
      append(rows, measurement.source());
      append(rows, measurement.measurementId());
      rows.append(measurement.value().toPlainString())
          .append('\t')
          .append(measurement.observedAt())
          .append(measurement.synthetic() ? "\tt\n" : "\tf\n");
    }
    sql.copy("copy measurement (" + COLUMNS + ") from stdin", rows.toString());
  }

  /** Control characters, the only others that the format escapes, a measurement has not. */
  private static void append(StringBuilder rows, String text) {
    rows.append(text.indexOf('\\') < 0 ? text : text.replace("\\", "\\\\")).append('\t');
  }

  private Map<Measurement.Key, Measurement> find(Collection<Measurement.Key> keys) {
    return sql
        .list(
            "select m.* from unnest(?, ?, ?) as k (kpi_id, source, measurement_id)"
                + " cross join lateral (select "
                + COLUMNS
                + " from measurement m where m.kpi_id = k.kpi_id and m.source = k.source"
                + " and m.measurement_id = k.measurement_id) m",
            MeasurementStore::measurement,
            Sql.column(keys, Measurement.Key::kpiId, UUID.class),
            Sql.column(keys, Measurement.Key::source, String.class),
            Sql.column(keys, Measurement.Key::measurementId, String.class))
        .stream()
        .collect(Collectors.toMap(Measurement::key, Function.identity()));
  }

  /** What the measurements of each KPI come to that were observed within its span. */
  public Map<UUID, Total> totals(Collection<Span> spans) {
    if (spans.isEmpty()) {
      return Map.of();
    }
    return sql
        .list(
            """
            select s.kpi_id, m.sum, m.count, m.synthetic
            from unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[]) as s (kpi_id, since, before)
            cross join lateral (
              select coalesce(sum(value), 0) as sum, count(*) as count,
                count(*) filter (where synthetic) as synthetic
              from measurement
              where kpi_id = s.kpi_id and observed_at >= coalesce(s.since, '-infinity')
                and observed_at < coalesce(s.before, 'infinity')) m""",
            row ->
                Map.entry(
                    row.getObject(1, UUID.class),
                    new Total(row.getBigDecimal(2), row.getLong(3), row.getLong(4))),
            Sql.column(spans, Span::kpiId, UUID.class),
            Sql.column(spans, Span::from, Instant.class),
            Sql.column(spans, Span::before, Instant.class))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The KPIs of which anything was observed within its span: one look into the index for each. */
  public Set<UUID> observedIn(Collection<Span> spans) {
    return spans.isEmpty()
        ? Set.of()
        : Set.copyOf(
            sql.list(
                """
                select s.kpi_id
                from unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[])
                  as s (kpi_id, since, before)
                where exists (select from measurement m where m.kpi_id = s.kpi_id
                  and m.observed_at >= s.since and m.observed_at < s.before)""",
                row -> row.getObject(1, UUID.class),
                Sql.column(spans, Span::kpiId, UUID.class),
                Sql.column(spans, Span::from, Instant.class),
                Sql.column(spans, Span::before, Instant.class)));
  }

  /** The latest ones of a KPI, oldest first. */
  public List<Measurement> series(UUID kpiId, int most) {
    // As Measurement.isLaterThan.
    return sql.list(
            "select "
                + COLUMNS
                + " from measurement where kpi_id = ?"
                + " order by observed_at desc, (measurement_id || '|' || source) collate \"C\" desc"
                + " limit ?",
            MeasurementStore::measurement,
            kpiId,
            most)
        .reversed();
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
}
