package org.cocreation.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Carries the outbox rows of one channel to their receiver, in batches. One replica at a time
 * relays a channel (an advisory lock of the batch's transaction), the others stand by; a row goes
 * only once its receiver has it, so a crash repeats but never loses.
 */
class Relay implements Runnable {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final int BATCH = 500;

  /** Only for what another replica put and could not relay: a commit here wakes at once. */
  private static final long STAND_BY_MILLIS = 500;

  private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

  private final AgroalDataSource dataSource;
  private final Receiver receiver;
  private final Semaphore work = new Semaphore(1);
  private boolean failing;

  Relay(AgroalDataSource dataSource, Receiver receiver) {
    this.dataSource = dataSource;
    this.receiver = receiver;
  }

  /** The advisory lock that whoever relays a channel holds. */
  static String lockName(Outbox.Channel channel) {
    return "outbox-" + channel;
  }

  /** There is something to relay. */
  void wake() {
    work.release();
  }

  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        boolean more = false;
        try {
          more = relayBatch();
        } catch (SQLException | RuntimeException e) {
          failed(e);
          TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        }
        if (!more) {
          boolean ignored = work.tryAcquire(STAND_BY_MILLIS, TimeUnit.MILLISECONDS);
          work.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether it may have left something that can go at once. */
  private boolean relayBatch() throws SQLException, InterruptedException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        List<Receiver.Message> batch = isLeader(connection) ? next(connection) : List.of();
        if (batch.isEmpty()) {
          connection.rollback();
          return false;
        }
        Set<Long> received = receiver.deliver(batch);
        remove(connection, received);
        connection.commit();
        if (received.size() < batch.size()) {
          failed(null);
          TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        } else {
          recovered();
        }
        return true;
      } catch (SQLException | RuntimeException | InterruptedException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private boolean isLeader(Connection connection) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_try_advisory_xact_lock(hashtext(?))")) {
      lock.setString(1, lockName(receiver.channel()));
      try (ResultSet row = lock.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private List<Receiver.Message> next(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select position, destination, key, type, payload from outbox where channel = ?"
                + " order by position limit "
                + BATCH)) {
      select.setString(1, receiver.channel().name());
      List<Receiver.Message> batch = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          batch.add(
              new Receiver.Message(
                  row.getLong(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5)));
        }
      }
      return batch;
    }
  }

  private static void remove(Connection connection, Set<Long> positions) throws SQLException {
    if (positions.isEmpty()) {
      return;
    }
    try (PreparedStatement delete =
        connection.prepareStatement("delete from outbox where position = any (?)")) {
      delete.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
      delete.executeUpdate();
    }
  }

  private void failed(Exception e) {
    if (!failing) {
      failing = true;
      LOG.warnf(
          e,
          "Receiver unreachable, its messages wait in the outbox: channel=%s",
          receiver.channel());
    }
  }

  private void recovered() {
    if (failing) {
      failing = false;
      LOG.infof("Receiver is back: channel=%s", receiver.channel());
    }
  }
}
