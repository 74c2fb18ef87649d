package org.cocreation.chassis.inbox;

import io.agroal.api.AgroalDataSource;
import io.cloudevents.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.EventHeaders;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.outbox.Outbox;

/**
 * The way into the database: records, their effects and how far the partition was taken in commit
 * together. So every event takes effect exactly once, and a service whose tables were dropped takes
 * in everything again from the start.
 */
@ApplicationScoped
class Inbox {

  private final AgroalDataSource dataSource;
  private final CloudEventCodec codec;
  private final Outbox outbox;
  private final Subscriptions subscriptions;

  @Inject
  Inbox(
      AgroalDataSource dataSource,
      CloudEventCodec codec,
      Outbox outbox,
      Subscriptions subscriptions) {
    this.dataSource = dataSource;
    this.codec = codec;
    this.outbox = outbox;
    this.subscriptions = subscriptions;
  }

  Set<String> topics() {
    return subscriptions.topics();
  }

  /** Where to read on. */
  @Transactional
  Map<TopicPartition, Long> positions(Set<TopicPartition> partitions) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select topic, partition, next_offset from inbox_offset");
        ResultSet row = select.executeQuery()) {
      Map<TopicPartition, Long> positions = new HashMap<>();
      partitions.forEach(partition -> positions.put(partition, 0L));
      while (row.next()) {
        positions.computeIfPresent(
            new TopicPartition(row.getString(1), row.getInt(2)), (p, start) -> nextOffset(row));
      }
      return positions;
    }
  }

  private static long nextOffset(ResultSet row) {
    try {
      return row.getLong(3);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Takes records in, all or none.
   *
   * @return the facts among them that are not known here
   * @throws PoisonEvent where one of them can never be taken in
   */
  @Transactional(rollbackOn = Exception.class)
  List<EventType> take(List<ConsumerRecord<byte[], byte[]>> records) throws SQLException {
    List<EventType> unknown = new ArrayList<>();
    try (Connection connection = dataSource.getConnection()) {
      Set<TopicPartition> partitions = new HashSet<>();
      for (ConsumerRecord<byte[], byte[]> received : records) {
        dispatch(connection, received, unknown);
        partitions.add(new TopicPartition(received.topic(), received.partition()));
      }
      for (TopicPartition partition : partitions) {
        advance(connection, partition, records);
      }
    }
    return unknown;
  }

  /** Puts a record aside as a dead letter, as it came, and goes past it. */
  @Transactional(rollbackOn = Exception.class)
  void bury(ConsumerRecord<byte[], byte[]> received, Throwable why) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      outbox.put(
          Outbox.Channel.KAFKA,
          received.topic() + ".dlq",
          DeadLetter.keyOf(received),
          DeadLetter.of(received, why).toJson());
      advance(
          connection,
          new TopicPartition(received.topic(), received.partition()),
          List.of(received));
    }
  }

  /** What nobody here awaits is passed over by its header, unparsed; without one, by its type. */
  private void dispatch(
      Connection connection, ConsumerRecord<byte[], byte[]> received, List<EventType> unknown)
      throws SQLException {
    String topic = received.topic();
    String header = EventHeaders.type(received.headers()).orElse(null);
    if (header != null && !isAwaited(topic, header, unknown)) {
      return;
    }
    CloudEvent read = codec.read(received.value());
    if (!read.getType().equals(header) && !isAwaited(topic, read.getType(), unknown)) {
      return;
    }
    InboundEvent event = codec.decode(read);
    if (subscriptions.recogniseRepeats(topic) || isNew(connection, event.id())) {
      subscriptions.deliver(topic, event);
    }
  }

  private boolean isAwaited(String topic, String name, List<EventType> unknown) {
    Optional<EventType> type = EventType.find(name);
    type.filter(ours -> subscriptions.isUnknown(topic, ours)).ifPresent(unknown::add);
    return type.filter(ours -> subscriptions.isAwaited(topic, ours)).isPresent();
  }

  private static boolean isNew(Connection connection, String eventId) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into inbox_event (event_id) values (?) on conflict do nothing")) {
      insert.setString(1, eventId);
      return insert.executeUpdate() == 1;
    }
  }

  /**
   * Moves a partition's offset from the first of the records to behind the last.
   *
   * @throws Overtaken where another replica moved it meanwhile; then nothing of this takes effect
   */
  private static void advance(
      Connection connection, TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records)
      throws SQLException {
    long last = -1;
    for (ConsumerRecord<byte[], byte[]> received : records) {
      if (received.partition() == partition.partition()
          && received.topic().equals(partition.topic())) {
        last = received.offset();
      }
    }
    try (PreparedStatement upsert =
        connection.prepareStatement(
            "insert into inbox_offset (topic, partition, next_offset) values (?, ?, ?)"
                + " on conflict (topic, partition) do update set next_offset = excluded.next_offset"
                + " where inbox_offset.next_offset < excluded.next_offset")) {
      upsert.setString(1, partition.topic());
      upsert.setInt(2, partition.partition());
      upsert.setLong(3, last + 1);
      if (upsert.executeUpdate() != 1) {
        throw new Overtaken(partition);
      }
    }
  }

  /** Another replica took these records in already. */
  static class Overtaken extends RuntimeException {
    Overtaken(TopicPartition partition) {
      super("Another replica is ahead on " + partition);
    }
  }
}
