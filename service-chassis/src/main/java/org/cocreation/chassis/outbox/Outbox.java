package org.cocreation.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The way out of the database: what is put here goes out if, and only if, the transaction commits.
 * Each message reaches its receiver at least once, those of one key in the order in which they were
 * put; the relay starts on it as soon as the commit is done.
 */
@ApplicationScoped
public class Outbox {

  /** Who receives a message. */
  public enum Channel {
    KAFKA,
    /** A workflow engine outside of the database: steering's alone, and by configuration only. */
    ENGINE
  }

  /** Fired after a commit that put something. */
  record Committed(Channel channel) {}

  private final AgroalDataSource dataSource;
  private final TransactionSynchronizationRegistry transaction;
  private final Event<Committed> committed;

  @Inject
  Outbox(
      AgroalDataSource dataSource,
      TransactionSynchronizationRegistry transaction,
      Event<Committed> committed) {
    this.dataSource = dataSource;
    this.transaction = transaction;
    this.committed = committed;
  }

  /**
   * @param destination a topic, or the name of a command
   * @param key messages of one key keep their order
   * @throws IllegalStateException outside a transaction
   */
  public void put(Channel channel, String destination, String key, String payload) {
    put(channel, destination, key, null, payload);
  }

  /**
   * The same, for an event.
   *
   * @param type the CloudEvent's; null for what is no event
   */
  void put(Channel channel, String destination, String key, String type, String payload) {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("The outbox takes messages only inside a transaction");
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into outbox (channel, destination, key, type, payload)"
                    + " values (?, ?, ?, ?, ?)")) {
      insert.setString(1, channel.name());
      insert.setString(2, destination);
      insert.setString(3, key);
      insert.setString(4, type);
      insert.setString(5, payload);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new OutboxUnavailable(e);
    }
    wakeRelayAfterCommit(channel);
  }

  /** Takes back what has not gone out yet; waits for what is going out at this moment. */
  public void drop(Channel channel, String destination) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement lock =
            connection.prepareStatement("select pg_advisory_xact_lock(hashtext(?))");
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from outbox where channel = ? and destination = ?")) {
      lock.setString(1, Relay.lockName(channel));
      lock.execute();
      delete.setString(1, channel.name());
      delete.setString(2, destination);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new OutboxUnavailable(e);
    }
  }

  private void wakeRelayAfterCommit(Channel channel) {
    if (transaction.getResource(channel) != null) {
      return;
    }
    transaction.putResource(channel, Boolean.TRUE);
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing to do before the commit.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              committed.fire(new Committed(channel));
            }
          }
        });
  }

  /** The database did not take the message; the transaction rolls back. */
  static class OutboxUnavailable extends RuntimeException {
    OutboxUnavailable(SQLException cause) {
      super("The outbox could not be written", cause);
    }
  }
}
