package org.cocreation.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cocreation.chassis.event.CloudEventCodec;
import org.jboss.logging.Logger;

/**
 * Carries the outbox rows of one channel to their receiver, in batches. One replica at a time
 * relays a channel (an advisory lock of the batch's transaction), the others stand by; a row goes
 * only once its receiver has it, so a crash repeats but never loses. A message that the receiver
 * refuses is set aside, and what follows of its subject waits behind it; it is tried again now and
 * then, for what made it impossible may have been mended. Everything else goes on.
 */
class Relay implements Runnable {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final int BATCH = 500;

  private static final String NEXT =
      """
      select position, destination, key, coalesce(next.subject, key) as of, type, payload,
        """
          + AuditEntry.COLUMNS
          + """
       \sfrom outbox next left join audit_entry on audit_entry.event_id = next.event_id
      where channel = ?
        and (aside_at is null or aside_at < clock_timestamp() - ? * interval '1 millisecond')
        and not exists (
          select 1 from outbox before
          where before.aside_at is not null and before.channel = next.channel
            and before.destination = next.destination
            and coalesce(before.subject, before.key) = coalesce(next.subject, next.key)
            and before.position < next.position)
      order by position limit\s"""
          + BATCH;

  /** Only for what another replica put and could not relay: a commit here wakes at once. */
  private static final long STAND_BY_MILLIS = 500;

  /** While another replica relays: what was put here meanwhile it may not have seen. */
  private static final long LEADER_AT_WORK_MILLIS = 50;

  private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

  private final AgroalDataSource dataSource;
  private final CloudEventCodec codec;
  private final Receiver receiver;
  private final Duration retryAside;
  private final Runnable cameThrough;
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

  /**
   * @param retryAside how long what was refused waits before it is tried again
   * @param cameThrough told of each look that did not fail
   */
  Relay(
      AgroalDataSource dataSource,
      CloudEventCodec codec,
      Receiver receiver,
      Duration retryAside,
      Runnable cameThrough) {
    this.dataSource = dataSource;
    this.codec = codec;
    this.receiver = receiver;
    this.retryAside = retryAside;
    this.cameThrough = cameThrough;
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
        } catch (SQLException | RuntimeException | StackOverflowError e) {
          // Kafka's client recurses without end where a topic takes less than one of its batches.
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
          cameThrough.run();
          return Look.LEADER_AT_WORK;
        }
        List<Receiver.Message> batch = next(connection);
        if (batch.isEmpty()) {
          connection.rollback();
          cameThrough.run();
          return Look.DONE;
        }
        Receiver.Delivery delivery = receiver.deliver(batch);
        remove(connection, delivery.received());
        setAside(connection, delivery.refused());
        connection.commit();
        tell(batch, delivery.refused());
        if (!isSettled(batch, delivery)) {
          failed(null);
          TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
          return Look.MORE;
        }
        recovered();
        cameThrough.run();
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
    try (PreparedStatement select = connection.prepareStatement(NEXT)) {
      select.setString(1, receiver.channel().name());
      select.setLong(2, retryAside.toMillis());
      List<Receiver.Message> batch = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          batch.add(message(row));
        }
      }
      return batch;
    }
  }

  /** What is told again lies in the audit alone. */
  private Receiver.Message message(ResultSet row) throws SQLException {
    String payload = row.getString("payload");
    String told = payload == null ? AuditEntry.told(row) : payload;
    return new Receiver.Message(
        row.getLong("position"),
        row.getString("destination"),
        row.getString("key"),
        row.getString("of"),
        payload == null
            ? codec.decode(told.getBytes(StandardCharsets.UTF_8)).type().toString()
            : row.getString("type"),
        told);
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

  private static void setAside(Connection connection, Map<Long, String> refused)
      throws SQLException {
    if (refused.isEmpty()) {
      return;
    }
    try (PreparedStatement update =
        connection.prepareStatement(
            "update outbox set aside_at = clock_timestamp(), aside_reason = ? where position = ?")) {
      for (Map.Entry<Long, String> one : refused.entrySet()) {
        update.setString(1, one.getValue());
        update.setLong(2, one.getKey());
        update.addBatch();
      }
      int[] ignored = update.executeBatch();
    }
  }

  /** Whether all has gone, but for what waits behind something refused. */
  private static boolean isSettled(List<Receiver.Message> batch, Receiver.Delivery delivery) {
    Set<String> aside = new HashSet<>();
    batch.stream()
        .filter(message -> delivery.refused().containsKey(message.position()))
        .forEach(message -> aside.add(message.subject()));
    return batch.stream()
        .allMatch(
            message ->
                delivery.received().contains(message.position())
                    || aside.contains(message.subject()));
  }

  private static void tell(List<Receiver.Message> batch, Map<Long, String> refused) {
    for (Receiver.Message message : batch) {
      String reason = refused.get(message.position());
      if (reason != null) {
        LOG.errorf(
            "Message set aside, what follows of its subject waits: destination=%s subject=%s"
                + " position=%d reason=%s",
            message.destination(), message.subject(), message.position(), reason);
      }
    }
  }

  private void failed(Throwable e) {
    if (!failing) {
      failing = true;
      LOG.warnf(
          "Messages wait in the outbox: channel=%s reason=%s",
          receiver.channel(), e == null ? "its receiver did not take them" : e.toString());
    }
  }

  private void recovered() {
    if (failing) {
      failing = false;
      LOG.infof("Receiver is back: channel=%s", receiver.channel());
    }
  }
}
