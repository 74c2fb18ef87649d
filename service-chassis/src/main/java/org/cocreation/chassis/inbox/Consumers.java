package org.cocreation.chassis.inbox;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.cocreation.chassis.startup.ServiceConfiguration;

/** Consumers of Kafka whose positions the database keeps. */
final class Consumers {

  /** More than a batch of what is usual, from one partition. */
  private static final int FETCH_BYTES = 2 << 20;

  private Consumers() {}

  /**
   * @param name among the service's clients of Kafka
   * @param batch how many records a poll gives at most
   */
  static KafkaConsumer<byte[], byte[]> open(
      ServiceConfiguration service, String name, String group, int batch) {
    return new KafkaConsumer<>(
        service.kafka(
            Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                service.inKafka(service.name() + "-" + group),
                ConsumerConfig.CLIENT_ID_CONFIG,
                service.name() + "-" + name,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                5_000,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                1_000,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                batch,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                FETCH_BYTES)),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  /** The record, of the topic without the prefix that it may have in Kafka. */
  static ConsumerRecord<byte[], byte[]> asWeNameIt(
      ServiceConfiguration service, ConsumerRecord<byte[], byte[]> received) {
    return new ConsumerRecord<>(
        service.fromKafka(received.topic()),
        received.partition(),
        received.offset(),
        received.timestamp(),
        received.timestampType(),
        received.serializedKeySize(),
        received.serializedValueSize(),
        received.key(),
        received.value(),
        received.headers(),
        received.leaderEpoch());
  }
}
