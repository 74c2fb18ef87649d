package org.cocreation.chassis.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Connections outside the pool, for what has to be more patient than it, or less. */
public final class OwnConnection {

  private OwnConnection() {}

  /** Connects as the pool does, and waits for answers, and for locks, as long as it takes. */
  public static Connection patient(AgroalDataSource dataSource) throws SQLException {
    return connect(dataSource, Map.of(PGProperty.SOCKET_TIMEOUT, "0"));
  }

  /** Connects as the pool does, but for these properties. */
  static Connection connect(AgroalDataSource dataSource, Map<PGProperty, String> but)
      throws SQLException {
    AgroalConnectionFactoryConfiguration pool =
        dataSource
            .getConfiguration()
            .connectionPoolConfiguration()
            .connectionFactoryConfiguration();
    Properties properties = new Properties();
    properties.putAll(pool.jdbcProperties());
    if (pool.principal() != null) {
      PGProperty.USER.set(properties, pool.principal().getName());
    }
    for (Object credential : pool.credentials()) {
      if (credential instanceof SimplePassword password) {
        PGProperty.PASSWORD.set(properties, password.getWord());
      }
    }
    but.forEach((property, value) -> property.set(properties, value));
    return new Driver().connect(pool.jdbcUrl(), properties);
  }
}
