package org.cocreation.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Counts what Kafka has of a partnership, as any ordinary consumer could. */
public final class EventCount {

  private static final Pattern EVENT_TOPICS = Pattern.compile("cocreation\\.[a-z]+\\.events");
  private static final System.Logger LOG = System.getLogger(EventCount.class.getName());
  private static final ObjectMapper JSON = new ObjectMapper();

  private EventCount() {}

  /** How many events of each type there are, each event once. */
  public static Map<String, Integer> ofPartnership(String bootstrapServers, UUID partnership) {
    Map<String, Integer> count = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    try (KafkaConsumer<byte[], byte[]> kafka =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          kafka.listTopics().entrySet().stream()
              .filter(topic -> EVENT_TOPICS.matcher(topic.getKey()).matches())
              .flatMap(topic -> topic.getValue().stream())
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      kafka.assign(partitions);
      kafka.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> kafka.position(p) < ends.get(p))) {
        for (ConsumerRecord<byte[], byte[]> received : kafka.poll(Duration.ofMillis(200))) {
          count(received.value(), partnership.toString(), seen, count);
        }
      }
    }
    return count;
  }

  private static void count(
      byte[] value, String partnership, Set<String> seen, Map<String, Integer> count) {
    try {
      JsonNode event = JSON.readTree(value);
      if (event.path("partnershipid").asText().equals(partnership)
          && seen.add(event.path("id").asText())) {
        count.merge(event.path("type").asText(), 1, Integer::sum);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "Passed over a record that is no JSON", e);
    }
  }
}
