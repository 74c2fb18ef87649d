package org.cocreation.chassis.test;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What is on a topic of the real Kafka, as anybody may read it. */
public final class Topic {

  private Topic() {}

  /**
   * The records that hold a text, such as the id of a test's own cycle: those of one key in their
   * order, once there are as many.
   */
  public static List<String> read(String name, String text, int atLeast) {
    String topic = TestStack.inKafka(name);
    Map<String, Object> connection =
        Map.of("bootstrap.servers", TestStack.running().kafka().bootstrapServers());
    List<String> found = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(connection, new StringDeserializer(), new StringDeserializer())) {
      await("%d records with %s on %s".formatted(atLeast, text, topic))
          .pollInSameThread()
          .atMost(30, SECONDS)
          .until(
              () -> {
                poll(consumer, topic, text, found);
                return found.size() >= atLeast;
              });
    }
    return found;
  }

  private static void poll(
      KafkaConsumer<String, String> consumer, String topic, String text, List<String> found) {
    if (consumer.assignment().isEmpty()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return;
    }
    consumer
        .poll(Duration.ofMillis(200))
        .forEach(
            received -> {
              if (received.value().contains(text)) {
                found.add(received.value());
              }
            });
  }
}
