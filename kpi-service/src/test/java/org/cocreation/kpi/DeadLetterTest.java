package org.cocreation.kpi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.Topic;
import org.junit.jupiter.api.Test;

/** What cannot be taken in is put aside as it came, and the rest flows on. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class DeadLetterTest {

  @Test
  void shouldPutMalformedEventsAsideAndGoOn() {
    String mark = UUID.randomUUID().toString();
    ObjectNode unknownVersion = Sent.example("steering", "approval-given");
    unknownVersion
        .put("id", UUID.randomUUID().toString())
        .put("type", "org.cocreation.steering.approval.given.v2")
        .put("subject", mark);
    ObjectNode noCycle = Sent.example("steering", "cycle-started");
    noCycle.put("id", UUID.randomUUID().toString()).put("subject", mark).putObject("data");
    String topic = "cocreation.steering.events";

    Sent.sendRaw(topic, mark, "no JSON at all " + mark);
    Sent.sendRaw(topic, mark, unknownVersion.toString());
    Sent.sendRaw(topic, mark, noCycle.toString());

    assertThat(Topic.read(topic + ".dlq", mark, 3)).hasSize(3);
    given()
        .get("/q/health/well")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'messaging' }.data.'dead-letters'", greaterThan(2));
    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("cocreation_dead_letters"));
    assertThat(Story.begun("Weight loading").cycle()).isNotNull();
  }

  @Test
  void shouldPutMeasurementsAsideThatNobodyCanMean() {
    Story story = Story.begun("Weight loading");
    String kpi = story.kpi().toString();

    Sent.measured(story.kpi(), "1", "much", Instant.parse("2026-01-01T00:00:00Z"));
    Sent.measured(story.kpi(), "2", "1.70", Instant.now().plusSeconds(86_400));
    Sent.measured(story.kpi(), "3", "1.70", Instant.parse("2026-01-01T00:00:00Z"));
    Sent.measured(story.kpi(), "3", "1.60", Instant.parse("2026-01-01T00:00:00Z"));

    assertThat(Topic.read("cocreation.kpi.measurements.dlq", kpi, 3)).hasSize(3);
  }
}
