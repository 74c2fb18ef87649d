package org.cocreation.kpi.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;
import org.cocreation.kpi.measurement.Measurement;
import org.cocreation.kpi.measurement.Total;

/**
 * The standings of the KPIs. In SQL: those of a batch are read and written by one statement each.
 */
@ApplicationScoped
public class Standings {

  private static final String READ =
      """
      select kpi_id, counted, observed_value, observed_at, observed_source, observed_id,
        observed_synthetic, came_value, came_observed_at, came_source, came_id, came_synthetic,
        window_begins, window_sum, window_count, window_synthetic, window_full, told, told_status, told_at,
        recalled_until
      from kpi_standing
      """;

  private static final String WRITE =
      """
      update kpi_standing s set counted = n.counted,
        observed_value = n.observed_value, observed_at = n.observed_at,
        observed_source = n.observed_source, observed_id = n.observed_id,
        observed_synthetic = n.observed_synthetic, came_value = n.came_value,
        came_observed_at = n.came_observed_at, came_source = n.came_source, came_id = n.came_id,
        came_synthetic = n.came_synthetic, window_begins = n.window_begins,
        window_sum = n.window_sum, window_count = n.window_count,
        window_synthetic = n.window_synthetic, window_full = n.window_full, told = n.told,
        told_status = n.told_status, told_at = n.told_at
      from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as n (kpi_id, counted,
        observed_value, observed_at, observed_source, observed_id, observed_synthetic, came_value,
        came_observed_at, came_source, came_id, came_synthetic, window_begins, window_sum,
        window_count, window_synthetic, window_full, told, told_status, told_at)
      where s.kpi_id = n.kpi_id""";

  private final Sql sql;

  Standings(Sql sql) {
    this.sql = sql;
  }

  /** As they are; of a KPI that was never measured there is none. */
  Map<UUID, Standing> of(Collection<UUID> kpis) {
    return kpis.isEmpty()
        ? Map.of()
        : byKpi(
            sql.list(
                READ + "where kpi_id = any (?)",
                Standings::standing,
                (Object) kpis.toArray(UUID[]::new)));
  }

  /**
   * Keeps everybody else from counting for these KPIs until the transaction ends, also while a KPI
   * itself is not known yet.
   */
  public Map<UUID, Standing> lock(Collection<UUID> kpis) {
    UUID[] inOneOrder = new TreeSet<>(kpis).toArray(UUID[]::new);
    Map<UUID, Standing> locked = lockThoseThereAre(inOneOrder);
    if (locked.size() == inOneOrder.length) {
      return locked;
    }
    sql.execute(
        "insert into kpi_standing (kpi_id) select id from unnest(?) as n (id) order by id"
            + " on conflict do nothing",
        (Object) inOneOrder);
    return lockThoseThereAre(inOneOrder);
  }

  private Map<UUID, Standing> lockThoseThereAre(UUID[] kpis) {
    return byKpi(
        sql.list(
            READ + "where kpi_id = any (?) order by kpi_id for update",
            Standings::standing,
            (Object) kpis));
  }

  /** Locks some of which there is something to tell, last told before a time or never. */
  List<Standing> lockWithNews(Instant toldBefore, int most) {
    return sql.list(
        READ
            + """
            where counted > told and (told_at is null or told_at <= ?)
              and exists (select from kpi where id = kpi_id)
            limit ? for update skip locked""",
        Standings::standing,
        toldBefore.atOffset(ZoneOffset.UTC),
        most);
  }

  /** Takes over from our own events what was told, before anything is counted anew. */
  void recall(Collection<ToldOfKpi> told) {
    UUID[] kpis = Sql.column(told, ToldOfKpi::kpiId, UUID.class);
    sql.execute(
        "insert into kpi_standing (kpi_id) select id from unnest(?) as n (id) order by id"
            + " on conflict do nothing",
        (Object) kpis);
    List<UUID> locked =
        sql.list(
            "select kpi_id from kpi_standing where kpi_id = any (?) and counted = 0"
                + " order by kpi_id for update",
            row -> row.getObject(1, UUID.class),
            (Object) kpis);
    if (locked.isEmpty()) {
      return;
    }
    sql.execute(
        """
        update kpi_standing s set told_status = n.status, told = coalesce(n.counted, s.told) + n.more,
          recalled_until = n.at
        from unnest(?, ?, ?, ?, ?) as n (kpi_id, counted, more, status, at)
        where s.kpi_id = n.kpi_id and s.counted = 0""",
        kpis,
        Sql.column(told, ToldOfKpi::counted, Long.class),
        Sql.column(told, ToldOfKpi::more, Long.class),
        Sql.column(told, one -> one.status().name(), String.class),
        Sql.column(told, ToldOfKpi::at, Instant.class));
  }

  /** Writes locked ones as they are now. */
  public void write(Collection<Standing> changed) {
    if (changed.isEmpty()) {
      return;
    }
    sql.execute(
        WRITE,
        Sql.column(changed, Standing::kpiId, UUID.class),
        Sql.column(changed, Standing::counted, Long.class),
        of(changed, Standing::observedLast, Measurement::value, BigDecimal.class),
        of(changed, Standing::observedLast, Measurement::observedAt, Instant.class),
        of(changed, Standing::observedLast, Measurement::source, String.class),
        of(changed, Standing::observedLast, Measurement::measurementId, String.class),
        of(changed, Standing::observedLast, Measurement::synthetic, Boolean.class),
        of(changed, Standing::cameLast, Measurement::value, BigDecimal.class),
        of(changed, Standing::cameLast, Measurement::observedAt, Instant.class),
        of(changed, Standing::cameLast, Measurement::source, String.class),
        of(changed, Standing::cameLast, Measurement::measurementId, String.class),
        of(changed, Standing::cameLast, Measurement::synthetic, Boolean.class),
        Sql.column(changed, Standing::windowBegins, Instant.class),
        Sql.column(changed, standing -> standing.window().sum(), BigDecimal.class),
        Sql.column(changed, standing -> standing.window().count(), Long.class),
        Sql.column(changed, standing -> standing.window().synthetic(), Long.class),
        Sql.column(changed, Standing::isWindowFull, Boolean.class),
        Sql.column(changed, Standing::told, Long.class),
        Sql.column(changed, standing -> standing.toldStatus().name(), String.class),
        Sql.column(changed, Standing::toldAt, Instant.class));
  }

  private static <T> T[] of(
      Collection<Standing> standings,
      Function<Standing, Measurement> which,
      Function<Measurement, T> what,
      Class<T> type) {
    return Sql.column(
        standings,
        standing -> {
          Measurement measurement = which.apply(standing);
          return measurement == null ? null : what.apply(measurement);
        },
        type);
  }

  private static Map<UUID, Standing> byKpi(List<Standing> standings) {
    return standings.stream().collect(Collectors.toMap(Standing::kpiId, Function.identity()));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    UUID kpiId = row.getObject(1, UUID.class);
    return new Standing(
        kpiId,
        row.getLong(2),
        measurement(kpiId, row, 3),
        measurement(kpiId, row, 8),
        instant(row, 13),
        new Total(row.getBigDecimal(14), row.getLong(15), row.getLong(16)),
        row.getBoolean(17),
        row.getLong(18),
        KpiStatus.valueOf(row.getString(19)),
        instant(row, 20),
        instant(row, 21));
  }

  private static Measurement measurement(UUID kpiId, ResultSet row, int first) throws SQLException {
    BigDecimal value = row.getBigDecimal(first);
    return value == null
        ? null
        : new Measurement(
            kpiId,
            row.getString(first + 2),
            row.getString(first + 3),
            value,
            instant(row, first + 1),
            row.getBoolean(first + 4));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
