package org.cocreation.chassis.startup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.cocreation.chassis.database.DatabaseTrouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Forgets, every hour, what only had to be remembered for a while: a thousand rows a transaction,
 * so that nobody waits for it. What was sent needs no forgetting: the relay removes a message once
 * its receiver has it.
 */
@ApplicationScoped
public class Housekeeping {

  private static final Logger LOG = Logger.getLogger(Housekeeping.class);
  private static final int BATCH = 1_000;

  /** Replicas that clean up at once take other rows. */
  private static final String FORGET =
      """
      delete from %1$s where ctid = any (array(
        select ctid from %1$s where %2$s < now() - ? * interval '1 second'
        limit %3$d for update skip locked))""";

  private final AgroalDataSource dataSource;
  private final Map<String, Duration> keptFor;

  /**
   * @param answers for how long a request is recognised by its Idempotency-Key
   * @param events for how long an event is recognised by its id: one that its producer sent twice
   *     comes within seconds
   * @param deadLetters for how long a dead letter is shown that nobody has seen to
   */
  Housekeeping(
      AgroalDataSource dataSource,
      @ConfigProperty(name = "cocreation.keep.idempotent-answers", defaultValue = "7d")
          Duration answers,
      @ConfigProperty(name = "cocreation.keep.event-ids", defaultValue = "7d") Duration events,
      @ConfigProperty(name = "cocreation.keep.dead-letters", defaultValue = "30d")
          Duration deadLetters) {
    this.dataSource = dataSource;
    this.keptFor =
        Map.of(
            "idempotency_key.created_at", answers,
            "inbox_event.received_at", events,
            "dead_letter.buried_at", deadLetters);
  }

  @Scheduled(every = "1h", delayed = "5m")
  void everyHour() throws SQLException {
    try {
      forget();
    } catch (SQLException e) {
      if (!DatabaseTrouble.isCauseOf(e)) {
        throw e;
      }
      LOG.debugf(e, "Forgets later");
    }
  }

  /** Forgets all that is due. */
  public void forget() throws SQLException {
    for (Map.Entry<String, Duration> kept : keptFor.entrySet()) {
      String table = kept.getKey().substring(0, kept.getKey().indexOf('.'));
      String since = kept.getKey().substring(table.length() + 1);
      String statement = FORGET.formatted(table, since, BATCH);
      try (Connection connection = dataSource.getConnection();
          PreparedStatement delete = connection.prepareStatement(statement)) {
        delete.setLong(1, kept.getValue().toSeconds());
        int forgotten;
        do {
          forgotten = delete.executeUpdate();
        } while (forgotten == BATCH);
      }
    }
  }
}
