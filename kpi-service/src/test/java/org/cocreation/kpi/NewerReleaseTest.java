package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.List;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.NewerRelease;
import org.cocreation.chassis.test.TakenIn;
import org.cocreation.chassis.test.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Services are released one after the other: this one hears newer ones and shows what they tell.
 */
@QuarkusTest
@TestProfile(KafkaTest.class)
class NewerReleaseTest {

  @ParameterizedTest
  @ValueSource(strings = {"steering", "development", "operations", "kpi"})
  void shouldSetNothingAsideThatANewerReleaseTells(String service) {
    NewerRelease newer = NewerRelease.of(service);

    newer.tellAll();

    assertThat(newer.setAside()).isEmpty();
  }

  @Test
  void shouldShowAnUnknownFactOfAKnownCycleByItsName() {
    Story story = Story.begun("Weight loading");
    ObjectNode paused = Sent.example("steering", "cycle-started");
    paused
        .put("id", java.util.UUID.randomUUID().toString())
        .put("type", "org.cocreation.steering.cycle.put-to-rest.v1")
        .put("subject", story.cycle().toString())
        .put("time", Instant.now().toString())
        .put("partnershipid", story.partnership().toString())
        .put("cycleid", story.cycle().toString())
        .putObject("data")
        .putObject("rest");

    Sent.sendRaw("cocreation.steering.events", story.partnership().toString(), paused.toString());

    await().until(() -> sentences(story).contains("cycle put to rest."));
    await().until(() -> TakenIn.unknown("org.cocreation.steering.cycle.put-to-rest.v1") == 1);
    story.approvalGiven();
    await().until(() -> sentences(story).stream().anyMatch(told -> told.contains("approved for")));
  }

  @Test
  void shouldCountAMeasurementThatSaysMoreThanItKnows() {
    Story story = Story.begun("Weight loading");
    String kpi = story.kpi().toString();
    ObjectNode measured = Sent.example("kpi", "measurement-taken");
    measured
        .put("id", java.util.UUID.randomUUID().toString())
        .put("time", Instant.now().toString())
        .put("subject", kpi);
    measured.remove(List.of("partnershipid", "cycleid"));
    ((ObjectNode) measured.path("data")).put("kpiId", kpi).put("measurementId", "1");
    ObjectNode retracted = measured.deepCopy();
    retracted.put("type", "org.cocreation.kpi.measurement.retracted.v1");
    String topic = "cocreation.kpi.measurements";

    Sent.sendRaw(topic, kpi, retracted.toString());
    Sent.sendRaw(topic, kpi, NewerRelease.withNewFields(measured).toString());
    await().until(() -> sentences(story).stream().anyMatch(told -> told.contains("was measured")));
    Sent.sendRaw(topic, kpi, "no event at all " + kpi);

    assertThat(Topic.read(topic + ".dlq", kpi, 1)).hasSize(1).first().asString().contains("at all");
    assertThat(TakenIn.unknown("org.cocreation.kpi.measurement.retracted.v1")).isEqualTo(1);
  }

  private static List<String> sentences(Story story) {
    return as("steering@mincorp")
        .get("/api/v1/cycles/" + story.cycle() + "/timeline?limit=200")
        .path("items.sentence");
  }
}
