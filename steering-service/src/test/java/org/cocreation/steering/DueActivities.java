package org.cocreation.steering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.TestStack;

/**
 * What steering told the other services to do, read from its topic by one thread for all tests:
 * each activity, cycle and round is handed on once, to whoever listens for it or begins to.
 */
final class DueActivities implements Runnable {

  private static final String TOPIC = "cocreation.steering.events";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static DueActivities told;

  private final Map<String, Due> waiting = new LinkedHashMap<>();
  private final Map<String, Due> handedOn = new LinkedHashMap<>();
  private final Map<Predicate<Due>, Consumer<Due>> listeners = new LinkedHashMap<>();

  /** An activity that steering told to be due. */
  record Due(ActivityDefinition definition, String partnershipId, String cycleId, int round) {}

  private DueActivities() {}

  static synchronized DueActivities told() {
    if (told == null) {
      told = new DueActivities();
      Thread ignored = Thread.ofPlatform().name("due-activities").daemon().start(told);
    }
    return told;
  }

  /** Hands on what waits and what comes, as far as it is wanted. */
  synchronized void listen(Predicate<Due> wanted, Consumer<Due> listener) {
    listeners.put(wanted, listener);
    handOn();
  }

  synchronized void leave(Predicate<Due> wanted) {
    listeners.remove(wanted);
  }

  @Override
  public void run() {
    String servers = TestStack.running().kafka().bootstrapServers();
    try (KafkaConsumer<String, byte[]> kafka =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers, "allow.auto.create.topics", "false"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = List.of();
      while (partitions.isEmpty()) {
        partitions =
            kafka.listTopics().getOrDefault(TOPIC, List.of()).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
      }
      kafka.assign(partitions);
      kafka.seekToBeginning(partitions);
      while (true) {
        kafka.poll(Duration.ofSeconds(1)).forEach(event -> hear(event.value()));
      }
    }
  }

  private synchronized void hear(byte[] text) {
    try {
      JsonNode event = JSON.readTree(text);
      if (event.path("type").asText().endsWith(".activity.due.v1")) {
        String subject = event.path("subject").asText();
        JsonNode activity = event.at("/data/activity");
        if (!handedOn.containsKey(subject)) {
          waiting.put(
              subject,
              new Due(
                  ActivityDefinition.withKey(activity.path("key").asText()).orElseThrow(),
                  event.path("partnershipid").asText(),
                  event.path("cycleid").asText(),
                  activity.path("round").asInt()));
          handOn();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handOn() {
    listeners.forEach(
        (wanted, listener) ->
            waiting
                .entrySet()
                .removeIf(
                    entry -> {
                      if (!wanted.test(entry.getValue())) {
                        return false;
                      }
                      handedOn.put(entry.getKey(), entry.getValue());
                      listener.accept(entry.getValue());
                      return true;
                    }));
  }
}
