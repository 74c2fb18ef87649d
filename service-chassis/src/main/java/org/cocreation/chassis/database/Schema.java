package org.cocreation.chassis.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date, on connections of its own: a migration may take longer than the
 * pool's connections wait for an answer, or for a lock.
 */
@ApplicationScoped
class Schema {

  private final Flyway flyway;
  private final String url;
  private final Optional<String> user;
  private final Optional<String> password;

  Schema(
      Flyway flyway,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
    this.flyway = flyway;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  void migrate() {
    var ignored =
        Flyway.configure(Thread.currentThread().getContextClassLoader())
            .configuration(flyway.getConfiguration())
            .jdbcProperties(Map.of("connectTimeout", "3", "tcpKeepAlive", "true"))
            .dataSource(url, user.orElse(null), password.orElse(null))
            .load()
            .migrate();
  }
}
