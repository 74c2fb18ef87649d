package org.cocreation.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What is on a topic of the real Kafka, as anybody may read it; or where that is off, what is on
 * its way there.
 */
public final class Topic {

  private Topic() {}

  /**
   * All records that hold a text, such as the id of a test's own cycle: those of one key in their
   * order, once there are as many.
   */
  public static List<String> read(String name, String text, int atLeast) {
    if (TestStack.hasKafka()) {
      return records(name, text, atLeast).stream().map(ConsumerRecord::value).toList();
    }
    List<String> waiting = readOutbox(name, text);
    assertThat(waiting).as("for %s", name).hasSizeGreaterThanOrEqualTo(atLeast);
    return waiting;
  }

  /** Where Kafka is off, all that is to go there stays. */
  private static List<String> readOutbox(String topic, String text) {
    try (Connection connection =
            Arc.container().instance(AgroalDataSource.class).get().getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select payload from outbox where destination = ? and strpos(payload, ?) > 0"
                    + " order by position")) {
      select.setString(1, topic);
      select.setString(2, text);
      List<String> payloads = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          payloads.add(row.getString(1));
        }
      }
      return payloads;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same out of Kafka alone, with their headers. */
  public static List<ConsumerRecord<String, String>> records(
      String name, String text, int atLeast) {
    String topic = TestStack.inKafka(name);
    Map<String, Object> connection =
        Map.of("bootstrap.servers", TestStack.running().kafka().bootstrapServers());
    List<ConsumerRecord<String, String>> found = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(connection, new StringDeserializer(), new StringDeserializer())) {
      await("%d records with %s on %s".formatted(atLeast, text, topic))
          .pollInSameThread()
          .until(
              () -> {
                poll(consumer, topic, text, found);
                return found.size() >= atLeast;
              });
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      await("the rest of " + topic)
          .pollInSameThread()
          .until(
              () -> {
                if (isBefore(consumer, ends)) {
                  poll(consumer, topic, text, found);
                }
                return !isBefore(consumer, ends);
              });
    }
    return found;
  }

  /** A poll gives some of what there is. */
  private static boolean isBefore(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
  }

  private static void poll(
      KafkaConsumer<String, String> consumer,
      String topic,
      String text,
      List<ConsumerRecord<String, String>> found) {
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
                found.add(received);
              }
            });
  }
}
