package org.cocreation.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.cocreation.chassis.database.Sql;

/**
 * How far each partition was taken in, kept in the database: it moves in the transaction in which
 * records take effect.
 */
@ApplicationScoped
class InboxOffsets {

  private static final Comparator<TopicPartition> IN_ONE_ORDER =
      Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

  private final Sql sql;

  InboxOffsets(Sql sql) {
    this.sql = sql;
  }

  /**
   * Where to read on. Where Kafka lost what was taken in, for the topic is another or ends before
   * that, this is its beginning: events that took effect already are known by their ids.
   */
  @Transactional
  Map<TopicPartition, Long> positions(Map<TopicPartition, Reach> partitions) {
    Set<TopicPartition> asked = partitions.keySet();
    Map<TopicPartition, Long> positions = new HashMap<>();
    sql.list(
            """
            with now as (select * from unnest(?, ?, ?, ?) as now (topic, partition, topic_id, until))
            insert into inbox_offset as known (topic, partition, next_offset, topic_id)
            select topic, partition, 0, topic_id from now
            on conflict (topic, partition) do update
            set next_offset = case
                when known.topic_id <> excluded.topic_id or known.next_offset > (
                  select until from now
                  where now.topic = known.topic and now.partition = known.partition)
                then 0 else known.next_offset end,
              topic_id = excluded.topic_id
            returning known.topic, known.partition, known.next_offset""",
            row -> Map.entry(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)),
            Sql.column(asked, TopicPartition::topic, String.class),
            Sql.column(asked, TopicPartition::partition, Integer.class),
            Sql.column(asked, partition -> partitions.get(partition).topicId(), String.class),
            Sql.column(asked, partition -> partitions.get(partition).end(), Long.class))
        .forEach(known -> positions.put(known.getKey(), known.getValue()));
    return positions;
  }

  /** How far each partition that was ever read was taken in. */
  @Transactional
  Map<TopicPartition, Long> takenIn() {
    Map<TopicPartition, Long> takenIn = new HashMap<>();
    sql.list(
            "select topic, partition, next_offset from inbox_offset",
            row -> Map.entry(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)))
        .forEach(known -> takenIn.put(known.getKey(), known.getValue()));
    return takenIn;
  }

  /**
   * How far a partition reaches in Kafka.
   *
   * @param topicId of the topic as it is now
   */
  record Reach(String topicId, long end) {}

  /** Goes past records that nobody here awaits. */
  @Transactional(rollbackOn = Exception.class)
  void passOver(Collection<ConsumerRecord<byte[], byte[]>> records) {
    if (!records.isEmpty()) {
      advance(records);
    }
  }

  /**
   * Moves the partitions' offsets behind the last of the records.
   *
   * @throws Overtaken where another replica moved one meanwhile; then nothing of this takes effect
   */
  void advance(Collection<ConsumerRecord<byte[], byte[]>> records) {
    Map<TopicPartition, Long> next = new TreeMap<>(IN_ONE_ORDER);
    for (ConsumerRecord<byte[], byte[]> received : records) {
      next.put(new TopicPartition(received.topic(), received.partition()), received.offset() + 1);
    }
    int moved =
        sql.update(
            """
            insert into inbox_offset (topic, partition, next_offset) select * from unnest(?, ?, ?)
            on conflict (topic, partition) do update set next_offset = excluded.next_offset
            where inbox_offset.next_offset < excluded.next_offset""",
            next.keySet().stream().map(TopicPartition::topic).toArray(String[]::new),
            next.keySet().stream().map(TopicPartition::partition).toArray(Integer[]::new),
            next.values().toArray(Long[]::new));
    if (moved != next.size()) {
      throw new Overtaken(next.keySet());
    }
  }

  /** Another replica took these records in already. */
  static class Overtaken extends RuntimeException {
    Overtaken(Set<TopicPartition> partitions) {
      super("Another replica is ahead on one of " + partitions);
    }
  }
}
