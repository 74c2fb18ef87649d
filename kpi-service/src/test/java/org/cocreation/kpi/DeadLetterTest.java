package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.Test;

/** What cannot be taken in is put aside as it came, and the rest flows on. */
@QuarkusTest
@WithTestResource(TestStack.class)
class DeadLetterTest {

  @Test
  void shouldPutMalformedEventsAsideAndGoOn() {
    String mark = UUID.randomUUID().toString();
    ObjectNode unknownFact = Story.example("steering", "cycle-started");
    unknownFact
        .put("id", UUID.randomUUID().toString())
        .put("type", "org.cocreation.steering.cycle.evaporated.v1")
        .put("subject", mark);
    ObjectNode unknownVersion = Story.example("steering", "approval-given");
    unknownVersion
        .put("id", UUID.randomUUID().toString())
        .put("type", "org.cocreation.steering.approval.given.v2")
        .put("subject", mark);
    ObjectNode noCycle = Story.example("steering", "cycle-started");
    noCycle.put("id", UUID.randomUUID().toString()).put("subject", mark).putObject("data");
    String topic = "cocreation.steering.events";

    Story.sendRaw(topic, mark, "no JSON at all " + mark);
    Story.sendRaw(topic, mark, unknownFact.toString());
    Story.sendRaw(topic, mark, unknownVersion.toString());
    Story.sendRaw(topic, mark, noCycle.toString());

    assertThat(deadLetters(topic + ".dlq", mark, 4)).hasSize(4);
    assertThat(Story.begun("Weight loading").cycle()).isNotNull();
  }

  @Test
  void shouldPutMeasurementsAsideThatNobodyCanMean() {
    Story story = Story.begun("Weight loading");
    String kpi = story.kpi().toString();

    Story.measured(story.kpi(), "1", "much", Instant.parse("2026-01-01T00:00:00Z"));
    Story.measured(story.kpi(), "2", "1.70", Instant.now().plusSeconds(86_400));
    Story.measured(story.kpi(), "3", "1.70", Instant.parse("2026-01-01T00:00:00Z"));
    Story.measured(story.kpi(), "3", "1.60", Instant.parse("2026-01-01T00:00:00Z"));

    assertThat(deadLetters("cocreation.kpi.measurements.dlq", kpi, 3)).hasSize(3);
  }

  private static List<String> deadLetters(String topic, String mark, int wanted) {
    List<String> found = new ArrayList<>();
    try (KafkaConsumer<String, String> kafka =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                TestStack.running().kafka().bootstrapServers(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                500),
            new StringDeserializer(),
            new StringDeserializer())) {
      kafka.subscribe(List.of(topic));
      Instant end = Instant.now().plusSeconds(30);
      while (found.size() < wanted && Instant.now().isBefore(end)) {
        kafka
            .poll(Duration.ofMillis(500))
            .forEach(
                letter -> {
                  if (letter.value().contains(mark)) {
                    found.add(letter.value());
                  }
                });
      }
    }
    return found;
  }
}
