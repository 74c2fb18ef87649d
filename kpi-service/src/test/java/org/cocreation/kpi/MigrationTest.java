package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an older release kept is read by this one. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class MigrationTest {

  private static final String SCHEMA = "older_release";

  @Inject AgroalDataSource dataSource;
  @Inject Flyway flyway;

  @Test
  void shouldCountDaysOfTheCalendarOfWhatWasMeasuredBefore() throws SQLException {
    UUID full = UUID.randomUUID();
    UUID early = UUID.randomUUID();
    migrateTo("4");
    try (Connection connection = dataSource.getConnection();
        Statement sql = connection.createStatement()) {
      // Of this transaction only: the connection goes back to the pool of the service.
      connection.setAutoCommit(false);
      sql.execute("set local search_path to " + SCHEMA);
      for (UUID kpi : new UUID[] {full, early}) {
        sql.execute(
            """
            insert into kpi (id, goal_id, goal_name, partnership_id, name, unit, direction, baseline,
              target, aggregation, window_days)
            values ('%s', '%1$s', 'Fuel', '%1$s', 'Fuel', 'l', 'DECREASE', 300, 200, 'SUM', 7)"""
                .formatted(kpi));
        sql.execute(
            """
            insert into measurement (kpi_id, source, measurement_id, value, observed_at, synthetic)
            select '%s', 's', 'm-' || day, 10, timestamptz '2026-03-01T12:00:00Z'
              + make_interval(days => day), day = 6
            from generate_series(%d, 9) as day"""
                .formatted(kpi, kpi.equals(full) ? 0 : 5));
        sql.execute(
            """
            insert into kpi_standing (kpi_id, counted, observed_value, observed_at, observed_source,
              observed_id, observed_synthetic, window_after, window_sum, window_count)
            values ('%s', 5, 10, '2026-03-10T12:00:00Z', 's', 'm-9', false,
              '2026-03-03T12:00:00Z', 999, 99)"""
                .formatted(kpi));
      }
      connection.commit();
      connection.setAutoCommit(true);
    }

    migrateTo("latest");

    assertThat(standing(full)).isEqualTo("2026-03-04 70 7 1 t");
    assertThat(standing(early)).isEqualTo("2026-03-04 50 5 1 f");
  }

  @Test
  void shouldKeepDecisionsThatWereFoundByTheWordsOfTheirTitle() throws SQLException {
    migrateTo("13");
    try (Connection connection = dataSource.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(
          """
          insert into %s.search_entry (id, kind, thing, partnership_id, title, body, gone, at)
          select 'DECISION|1', 'DECISION', gen_random_uuid(), gen_random_uuid(),
            'Invest after phase Needs', 'Worth it', false, now()"""
              .formatted(SCHEMA));
    }

    migrateTo("latest");

    assertThat(
            text(
                """
                select title || ': ' || (words @@ to_tsquery('simple', 'after & worth'))
                from %s.search_entry"""
                    .formatted(SCHEMA)))
        .isEqualTo("INVEST NEEDS: true");
  }

  @BeforeEach
  void begin() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("drop schema if exists %s cascade".formatted(SCHEMA));
    }
  }

  private String standing(UUID kpi) throws SQLException {
    return text(
        """
        select concat_ws(' ', (window_begins at time zone 'UTC')::date, window_sum,
          window_count, window_synthetic, window_full)
        from %s.kpi_standing where kpi_id = '%s'"""
            .formatted(SCHEMA, kpi));
  }

  private String text(String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private void migrateTo(String version) {
    var ignored =
        Flyway.configure()
            .configuration(flyway.getConfiguration())
            .schemas(SCHEMA)
            .defaultSchema(SCHEMA)
            .target(version)
            .load()
            .migrate();
  }
}
