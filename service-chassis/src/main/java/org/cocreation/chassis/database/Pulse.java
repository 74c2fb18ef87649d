package org.cocreation.chassis.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGProperty;

/**
 * Asks the database whether it is there, and takes two seconds at most for it: on one connection
 * outside the pool, which may be waiting for the very same database.
 */
@ApplicationScoped
class Pulse {

  private static final String PATIENCE_SECONDS = "2";

  private final AgroalDataSource dataSource;
  private Connection connection;

  Pulse(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Why it does not answer; empty where it does. */
  synchronized Optional<String> ask() {
    try {
      if (connection == null) {
        connection =
            OwnConnection.connect(
                dataSource,
                Map.of(
                    PGProperty.LOGIN_TIMEOUT, PATIENCE_SECONDS,
                    PGProperty.CONNECT_TIMEOUT, PATIENCE_SECONDS,
                    PGProperty.SOCKET_TIMEOUT, PATIENCE_SECONDS));
      }
      try (Statement statement = connection.createStatement()) {
        boolean ignored = statement.execute("select 1");
      }
      return Optional.empty();
    } catch (SQLException e) {
      close();
      return Optional.of(e.getMessage());
    }
  }

  /** Without a word to a database that may not listen. */
  synchronized void close() {
    Connection former = connection;
    connection = null;
    if (former != null) {
      try {
        former.abort(Runnable::run);
      } catch (SQLException e) {
        // It is gone in any case.
        return;
      }
    }
  }
}
