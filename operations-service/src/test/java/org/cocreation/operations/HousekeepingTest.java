package org.cocreation.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.cocreation.chassis.startup.Housekeeping;
import org.cocreation.chassis.test.FeatureTest;
import org.junit.jupiter.api.Test;

/** What only had to be remembered for a while is forgotten; what is younger stays. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class HousekeepingTest {

  private static final int MORE_THAN_TWO_BATCHES = 2_500;

  @Inject Housekeeping housekeeping;
  @Inject AgroalDataSource dataSource;

  @Test
  void shouldForgetWhatIsDueAndNothingElse() throws SQLException {
    change(
        """
        insert into inbox_event (event_id, received_at)
        select 'old ' || i, now() - interval '8 days' from generate_series(1, %d) i"""
            .formatted(MORE_THAN_TWO_BATCHES));
    change(
        """
        insert into inbox_event (event_id, received_at)
        select 'new ' || i, now() - interval '6 days' from generate_series(1, 3) i""");
    change(
        """
        insert into idempotency_key (person, key, request_hash, created_at)
        values ('somebody', 'old', '', now() - interval '8 days'), ('somebody', 'new', '', now())""");
    change(
        """
        insert into dead_letter (topic, partition, at_offset, reason, buried_at)
        values ('a', 0, 1, 'old', now() - interval '31 days'), ('a', 0, 2, 'new', now())""");

    housekeeping.forget();

    for (String kept :
        List.of(
            "inbox_event where event_id like 'old %'",
            "idempotency_key where key = 'old'", "dead_letter where reason = 'old'")) {
      assertThat(count(kept)).as(kept).isZero();
    }
    assertThat(count("inbox_event where event_id like 'new %'")).isEqualTo(3);
    assertThat(count("idempotency_key where key = 'new'")).isEqualTo(1);
    assertThat(count("dead_letter where reason = 'new'")).isEqualTo(1);
    change("delete from dead_letter");
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      boolean ignored = statement.execute(sql);
    }
  }

  private long count(String of) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("select count(*) from " + of)) {
      row.next();
      return row.getLong(1);
    }
  }
}
