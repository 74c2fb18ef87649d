package org.cocreation.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.database.OwnConnection;
import org.cocreation.chassis.database.Sql;
import org.jboss.logging.Logger;

/**
 * The topic to which this service tells. If Kafka lost it, or some of it, all of it is told again
 * out of the audit: those who have heard it know it by its id, those who begin at the beginning
 * hear everything.
 */
@ApplicationScoped
public class ToldTopic {

  private static final Logger LOG = Logger.getLogger(ToldTopic.class);
  private static final String KNOWN = "select topic_id, records from told_topic where topic = ?";

  private final Sql sql;
  private final AgroalDataSource dataSource;
  private final Event<Outbox.Committed> committed;

  ToldTopic(Sql sql, AgroalDataSource dataSource, Event<Outbox.Committed> committed) {
    this.sql = sql;
    this.dataSource = dataSource;
    this.committed = committed;
  }

  /**
   * What there is of a topic, or was.
   *
   * @param id another one where it was made anew
   * @param records how many there have been in it
   */
  public record Extent(String id, long records) {

    private boolean isLessThan(Extent before) {
      return !before.id.equals(id) || before.records > records;
    }
  }

  /** Asks Kafka. */
  @FunctionalInterface
  public interface Asking {
    /** What there is of the topic now; empty where there is none. */
    Optional<Extent> now() throws InterruptedException;
  }

  /**
   * Compares what Kafka has with what it had, and tells everything again where it is less. Kafka is
   * asked after the database: what another replica has seen since can only be more.
   */
  public void look(String topic, Asking kafka) throws InterruptedException {
    List<Extent> known = sql.list(KNOWN, ToldTopic::extent, topic);
    Optional<Extent> asked = kafka.now();
    if (asked.isEmpty() || known.equals(List.of(asked.get()))) {
      return;
    }
    Extent now = asked.get();
    if (known.isEmpty()) {
      sql.execute(
          "insert into told_topic (topic, topic_id, records) values (?, ?, ?) on conflict do"
              + " nothing",
          topic,
          now.id(),
          now.records());
    } else if (now.isLessThan(known.getFirst())) {
      tellAgain(topic, kafka);
    } else {
      sql.execute(
          "update told_topic set records = ? where topic = ? and topic_id = ? and records < ?",
          now.records(),
          topic,
          now.id(),
          now.records());
    }
  }

  /** One replica at a time: who comes second finds that nothing is lost any more. */
  private void tellAgain(String topic, Asking kafka) throws InterruptedException {
    try (Connection connection = OwnConnection.patient(dataSource)) {
      connection.setAutoCommit(false);
      Extent before = locked(connection, topic);
      Optional<Extent> now = kafka.now();
      if (now.isEmpty() || !now.get().isLessThan(before)) {
        return;
      }
      long told = tellAgain(connection, topic, now.get());
      connection.commit();
      LOG.warnf("Kafka lost what was told: topic=%s, told again: events=%d", topic, told);
    } catch (SQLException e) {
      throw new Sql.Failure(e);
    }
    committed.fire(new Outbox.Committed(Outbox.Channel.KAFKA));
  }

  private static Extent locked(Connection connection, String topic) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(KNOWN + " for update")) {
      lock.setString(1, topic);
      return only(lock, ToldTopic::extent);
    }
  }

  private static long tellAgain(Connection connection, String topic, Extent now)
      throws SQLException {
    try (PreparedStatement again =
        connection.prepareStatement(
            "update told_topic set topic_id = ?, records = ? where topic = ? returning"
                + " republish(topic)")) {
      again.setString(1, now.id());
      again.setLong(2, now.records());
      again.setString(3, topic);
      return only(again, row -> row.getLong(1));
    }
  }

  private static <T> T only(PreparedStatement statement, Sql.Reading<T> reading)
      throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        throw new SQLException("The topic is not known any more");
      }
      return reading.of(row);
    }
  }

  private static Extent extent(ResultSet row) throws SQLException {
    return new Extent(row.getString(1), row.getLong(2));
  }
}
