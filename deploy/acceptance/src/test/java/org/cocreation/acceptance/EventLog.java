package org.cocreation.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What Kafka has, as an ordinary consumer reads it. */
final class EventLog {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EventLog() {}

  /** All that a topic has now, partition by partition in their order. */
  static List<String> of(String topic) {
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> kafka =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers(), "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          kafka.listTopics().getOrDefault(topic, List.of()).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      kafka.assign(partitions);
      kafka.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> kafka.position(p) < ends.get(p))) {
        for (ConsumerRecord<String, String> received : kafka.poll(Duration.ofMillis(200))) {
          values.add(received.value());
        }
      }
    }
    return values;
  }

  /** The events of a topic that belong to a cycle. */
  static List<JsonNode> of(String topic, Cycle cycle) {
    return of(topic).stream()
        .filter(value -> value.contains(cycle.id().toString()))
        .map(EventLog::json)
        .filter(event -> event.path("cycleid").asText().equals(cycle.id().toString()))
        .toList();
  }

  static void send(String topic, String key, String value) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers()),
            new StringSerializer(),
            new StringSerializer())) {
      var ignored = producer.send(new ProducerRecord<>(topic, key, value)).get();
    }
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String servers() {
    return PackagedStack.running().kafka().bootstrapServers();
  }
}
