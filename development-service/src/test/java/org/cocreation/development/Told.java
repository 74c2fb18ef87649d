package org.cocreation.development;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.cocreation.chassis.test.TestStack;

/** What everybody can read on this service's topic. */
public final class Told {

  private static final String TOPIC = "cocreation.development.events";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Told() {}

  /** All events of the cycle in their order, once there are as many. */
  public static List<JsonNode> in(UUID cycle, int atLeast) {
    Map<String, Object> connection =
        Map.of("bootstrap.servers", TestStack.running().kafka().bootstrapServers());
    List<JsonNode> told = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(connection, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(partition -> new TopicPartition(TOPIC, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      await()
          .pollInSameThread()
          .atMost(20, SECONDS)
          .until(
              () -> {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                  if (event.value().contains(cycle.toString())) {
                    told.add(read(event.value()));
                  }
                }
                return told.size() >= atLeast;
              });
    }
    return told;
  }

  private static JsonNode read(String event) {
    try {
      return JSON.readTree(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
