package org.cocreation.kpi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.json.Numbers;
import org.cocreation.kpi.measurement.Measurement;

/**
 * Corrections, and what was measured before them. In SQL, as measurements are: each batch of those
 * asks by one statement whether any of its KPIs has any.
 */
@ApplicationScoped
class CorrectionStore {

  private static final String KEY = "kpi_id = ? and source = ? and measurement_id = ?";

  /** What {@link #corrected} reads. */
  private static final String CORRECTED =
      """
      select c.kpi_id, c.source, c.measurement_id, c.correction_id, c.value, c.reason,
        o.value, o.observed_at, o.synthetic
      """;

  private final Sql sql;

  CorrectionStore(Sql sql) {
    this.sql = sql;
  }

  /**
   * A correction of a measurement.
   *
   * @param original what was measured; null while that has not come
   */
  record Corrected(Correction correction, Measurement original) {}

  /**
   * The corrections of these measurements, in the order in which they came. Of KPIs without any,
   * which most are, it costs one look into the index for each KPI; of the others one for each
   * measurement.
   */
  List<Corrected> of(Collection<Measurement.Key> measurements) {
    Set<UUID> kpis = havingAny(measurements);
    return kpis.isEmpty()
        ? List.of()
        : among(measurements.stream().filter(key -> kpis.contains(key.kpiId())).toList());
  }

  /** Those of a KPI whose measurements have come, in the order in which they came. */
  List<Corrected> applied(UUID kpiId) {
    return sql.list(
        CORRECTED
            + """
        from measurement_correction c
        join measurement_original o using (kpi_id, source, measurement_id)
        where c.kpi_id = ? order by c.number""",
        CorrectionStore::corrected,
        kpiId);
  }

  private Set<UUID> havingAny(Collection<Measurement.Key> measurements) {
    return Set.copyOf(
        sql.list(
            """
            select k.id from unnest(?::uuid[]) as k (id)
            where exists (select from measurement_correction c where c.kpi_id = k.id)""",
            row -> row.getObject(1, UUID.class),
            (Object)
                measurements.stream().map(Measurement.Key::kpiId).distinct().toArray(UUID[]::new)));
  }

  private List<Corrected> among(Collection<Measurement.Key> keys) {
    return sql.list(
        CORRECTED
            + """
        from unnest(?, ?, ?) as k (kpi_id, source, measurement_id)
        cross join lateral (select * from measurement_correction m
          where m.kpi_id = k.kpi_id and m.source = k.source
            and m.measurement_id = k.measurement_id) c
        left join measurement_original o on o.kpi_id = c.kpi_id and o.source = c.source
          and o.measurement_id = c.measurement_id
        order by c.number""",
        CorrectionStore::corrected,
        Sql.column(keys, Measurement.Key::kpiId, UUID.class),
        Sql.column(keys, Measurement.Key::source, String.class),
        Sql.column(keys, Measurement.Key::measurementId, String.class));
  }

  Optional<Correction> find(Correction like) {
    return sql
        .list(
            "select kpi_id, source, measurement_id, correction_id, value, reason"
                + " from measurement_correction where "
                + KEY
                + " and correction_id = ?",
            CorrectionStore::correction,
            like.kpiId(),
            like.source(),
            like.measurementId(),
            like.correctionId())
        .stream()
        .findFirst();
  }

  /**
   * @param person null where a machine corrects
   */
  void add(Correction correction, String person, String name, Instant at) {
    sql.execute(
        "insert into measurement_correction (kpi_id, source, measurement_id, correction_id, value,"
            + " reason, person, person_name, corrected_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        correction.kpiId(),
        correction.source(),
        correction.measurementId(),
        correction.correctionId(),
        correction.value(),
        correction.reason(),
        person,
        name,
        at);
  }

  /** What stands of the measurement. */
  Optional<Measurement> standing(Measurement.Key key) {
    return measurement("measurement", key);
  }

  /** What was measured before it was corrected. */
  Optional<Measurement> original(Measurement.Key key) {
    return measurement("measurement_original", key);
  }

  void keepOriginal(Measurement measured) {
    put("measurement_original", measured, "nothing");
  }

  /** From now on this stands. */
  void let(Measurement stand) {
    put("measurement", stand, "update set value = excluded.value");
  }

  /** From now on nothing stands. */
  void letNone(Measurement.Key key) {
    sql.execute(
        "delete from measurement where " + KEY, key.kpiId(), key.source(), key.measurementId());
  }

  /** Of a KPI, the newest first. */
  List<CorrectionView> ofKpi(UUID kpiId, Long before, int most) {
    return sql.list(
        """
        select c.number, c.source, c.measurement_id, c.correction_id, o.value, c.value, c.reason,
          c.person, c.person_name, c.corrected_at
        from measurement_correction c
        left join measurement_original o using (kpi_id, source, measurement_id)
        where c.kpi_id = ? and c.number < ? order by c.number desc limit ?""",
        row ->
            new CorrectionView(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                plain(row.getBigDecimal(5)),
                plain(row.getBigDecimal(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).toInstant()),
        kpiId,
        before == null ? Long.MAX_VALUE : before,
        most);
  }

  private void put(String table, Measurement measurement, String onConflict) {
    sql.execute(
        "insert into "
            + table
            + " (kpi_id, source, measurement_id, value, observed_at, synthetic)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (kpi_id, source, measurement_id) do "
            + onConflict,
        measurement.kpiId(),
        measurement.source(),
        measurement.measurementId(),
        measurement.value(),
        measurement.observedAt(),
        measurement.synthetic());
  }

  private Optional<Measurement> measurement(String table, Measurement.Key key) {
    return sql
        .list(
            "select value, observed_at, synthetic from " + table + " where " + KEY,
            row -> measurement(key, row, 1),
            key.kpiId(),
            key.source(),
            key.measurementId())
        .stream()
        .findFirst();
  }

  private static Measurement measurement(Measurement.Key key, ResultSet row, int first)
      throws SQLException {
    return new Measurement(
        key.kpiId(),
        key.source(),
        key.measurementId(),
        row.getBigDecimal(first),
        row.getObject(first + 1, OffsetDateTime.class).toInstant(),
        row.getBoolean(first + 2));
  }

  private static Corrected corrected(ResultSet row) throws SQLException {
    Correction correction = correction(row);
    return new Corrected(
        correction, row.getBigDecimal(7) == null ? null : measurement(correction.key(), row, 7));
  }

  private static Correction correction(ResultSet row) throws SQLException {
    return new Correction(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBigDecimal(5),
        row.getString(6));
  }

  private static String plain(BigDecimal value) {
    return value == null ? null : Numbers.plain(value).toPlainString();
  }
}
