package org.cocreation.chassis.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The last record of each partition behind which nothing came yet that somebody here awaits. How
 * far a partition was passed over is written once in a while only, or together with what is taken
 * in next; what a crash forgets of it is passed over again.
 */
final class PassedOver {
  private static final long WRITTEN_AFTER_NANOS = Duration.ofSeconds(1).toNanos();

  private final Map<TopicPartition, ConsumerRecord<byte[], byte[]>> last = new HashMap<>();
  private final LongSupplier nanos;
  private long since;

  PassedOver() {
    this(System::nanoTime);
  }

  /**
   * @param nanos the time, as {@link System#nanoTime} tells it
   */
  PassedOver(LongSupplier nanos) {
    this.nanos = nanos;
  }

  void add(List<ConsumerRecord<byte[], byte[]>> records) {
    if (last.isEmpty()) {
      since = nanos.getAsLong();
    }
    records.forEach(record -> last.put(partition(record), record));
  }

  /** These were taken in, and so was all before them in their partitions. */
  void taken(List<ConsumerRecord<byte[], byte[]>> records) {
    records.forEach(record -> last.remove(partition(record)));
  }

  boolean isToBeWritten() {
    return !last.isEmpty() && nanos.getAsLong() - since > WRITTEN_AFTER_NANOS;
  }

  Collection<ConsumerRecord<byte[], byte[]>> records() {
    return last.values();
  }

  void forget() {
    last.clear();
  }

  private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
    return new TopicPartition(record.topic(), record.partition());
  }
}
