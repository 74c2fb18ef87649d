package org.cocreation.localstack.bench.limit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cocreation.localstack.StackProblem;

/** A topic beside those of the product, and plain clients. */
public final class OwnTopic {
  private static final int PARTITIONS = 6;

  private OwnTopic() {}

  static void create(String bootstrapServers, String topic) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Void ignored =
          admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
    } catch (ExecutionException e) {
      throw new StackProblem("Kafka does not make " + topic + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted", e);
    }
  }

  /**
   * A producer that loses nothing.
   *
   * @param lingerMillis 0 sends each at once, more sends many together
   */
  public static KafkaProducer<String, byte[]> producer(String bootstrapServers, int lingerMillis) {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "acks",
            "all",
            "linger.ms",
            lingerMillis,
            "batch.size",
            131_072),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  /** All of the topic, from its end on or from its beginning. */
  static KafkaConsumer<String, byte[]> consumer(
      String bootstrapServers, String topic, int maxRecords) {
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "auto.offset.reset",
                "earliest",
                "max.poll.records",
                maxRecords),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<PartitionInfo> partitions = consumer.partitionsFor(topic);
    consumer.assign(
        partitions.stream().map(part -> new TopicPartition(topic, part.partition())).toList());
    return consumer;
  }
}
