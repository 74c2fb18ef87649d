package org.cocreation.chassis.startup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Forgets what only had to be remembered for a while. A request is recognised by its
 * Idempotency-Key for a week; an event that its producer sent twice comes within seconds, and is
 * recognised for as long.
 */
@ApplicationScoped
class Housekeeping {

  private final AgroalDataSource dataSource;

  @Inject
  Housekeeping(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Scheduled(every = "1h", delayed = "5m")
  void forget() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "delete from idempotency_key where created_at < now() - interval '7 days'");
      statement.executeUpdate(
          "delete from inbox_event where received_at < now() - interval '7 days'");
    }
  }
}
