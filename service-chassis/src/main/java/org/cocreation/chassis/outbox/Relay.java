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

  /** While another replica relays: what was put here meanwhile it may not have seen. */
  private static final long LEADER_AT_WORK_MILLIS = 50;

  private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

  private final AgroalDataSource dataSource;
  private final Receiver receiver;
  private final Semaphore work = new Semaphore(1);
  private boolean failing;

  /** What a look into the outbox came to. */
  private enum Look {
    /** There may be more that can go at once. */
    MORE,
    /** All that was there is gone; a commit since then has woken the relay again. */
    DONE,
    /** Another replica is at it. */
    LEADER_AT_WORK
  }

  Relay(AgroalDataSource dataSource, Receiver receiver) {
    this.dataSource = dataSource;
    this.receiver = receiver;
  }

  /** The advisory lock that the relay of a channel holds. */
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
        Look look = Look.DONE;
        try {
          look = relayBatch();
        } catch (SQLException | RuntimeException e) {
          failed(e);
          TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        }
        switch (look) {
          case MORE -> {}
          case DONE -> {
            boolean ignored = work.tryAcquire(STAND_BY_MILLIS, TimeUnit.MILLISECONDS);
            work.drainPermits();
          }
          case LEADER_AT_WORK -> TimeUnit.MILLISECONDS.sleep(LEADER_AT_WORK_MILLIS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Look relayBatch() throws SQLException, InterruptedException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (!isLeader(connection)) {
          connection.rollback();
          return Look.LEADER_AT_WORK;
        }
        List<Receiver.Message> batch = next(connection);
        if (batch.isEmpty()) {
          connection.rollback();
          return Look.DONE;
        }
        Set<Long> received = receiver.deliver(batch);
        remove(connection, received);
        connection.commit();
        if (received.size() < batch.size()) {
          failed(null);
          TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
          return Look.MORE;
        }
        recovered();
        return batch.size() == BATCH ? Look.MORE : Look.DONE;
      } catch (SQLException | RuntimeException | InterruptedException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  /**
   * A statement of its own: what is read next must be as it is once the lock is held. The removal
   * need not be on disk at once: what a crash brings back is sent again.
   */
  private boolean isLeader(Connection connection) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement(
            "select pg_try_advisory_xact_lock(hashtext(?)),"
                + " set_config('synchronous_commit', 'off', true)")) {
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
