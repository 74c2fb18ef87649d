package org.cocreation.kpi;

import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.test.KafkaTest;
import org.junit.jupiter.api.Test;

/** What is measured, by REST and from Kafka, and what it makes of a KPI. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class MeasurementTest {

  private static final Instant MARCH = Instant.parse("2026-03-31T22:00:00Z");

  @Test
  void shouldGoFromShortfallToTargetByWhatWasObservedLast() {
    Story story = Story.begun("Weight loading");
    status(story.kpi(), "UNMEASURED");

    measure(story.kpi(), "1", "1.90", MARCH).then().statusCode(200);
    status(story.kpi(), "SHORTFALL");
    measure(story.kpi(), "2", "1.65", MARCH.plusSeconds(10)).then().statusCode(200);
    as("steering@mincorp")
        .get("/api/v1/kpis/" + story.kpi())
        .then()
        .body("status", equalTo("IMPROVING"))
        .body("actual", equalTo("1.65"))
        .body("progress", equalTo(0.5f))
        .body("measurements", hasSize(2));
    measure(story.kpi(), "3", "1.50", MARCH.plusSeconds(20)).then().statusCode(200);
    status(story.kpi(), "ON_TARGET");
    measure(story.kpi(), "0", "9", MARCH.minusSeconds(1)).then().statusCode(200);
    status(story.kpi(), "ON_TARGET");
  }

  @Test
  void shouldTellEachMeasurementAndEachChangeOnce() {
    Story story = Story.begun("Weight loading");

    measure(story.kpi(), "1", "1.90", MARCH).then().statusCode(200);
    measure(story.kpi(), "1", "1.9", MARCH).then().body("repeated", equalTo(1));
    Sent.measured(story.kpi(), "1", "1.60", MARCH.plusSeconds(60));
    Sent.measured(story.kpi(), "1", "1.60", MARCH.plusSeconds(60));

    await()
        .untilAsserted(
            () -> {
              JsonPath timeline =
                  as("steering@mincorp")
                      .get("/api/v1/cycles/" + story.cycle() + "/timeline?limit=200")
                      .jsonPath();
              org.assertj.core.api.Assertions.assertThat(
                      timeline.getList("items.sentence", String.class))
                  .filteredOn(sentence -> sentence.startsWith("Fuel per tonne"))
                  .containsExactlyInAnyOrder(
                      "Fuel per tonne hauled was measured: 1.9 l/t (synthetic).",
                      "Fuel per tonne hauled went from unmeasured to shortfall (synthetic).",
                      "Fuel per tonne hauled was measured: 1.6 l/t.",
                      "Fuel per tonne hauled went from shortfall to improving.");
            });
  }

  @Test
  void shouldCountWhatWasMeasuredBeforeTheKpiWasHeardOf() {
    UUID early = UUID.randomUUID();
    Sent.measured(early, "1", "1.55", MARCH);
    Story story = Story.begun("Weight loading", early);

    await().untilAsserted(() -> status(story.kpi(), "IMPROVING"));
  }

  @Test
  void shouldCalculateASumOverTheWindowThatEndsWithTheLastMeasurement() {
    Story story = Story.begun("Weight loading", "SUM", 30);
    Instant first = MARCH.minus(Duration.ofDays(60));

    Sent.measured(story.kpi(), "1", "1.00", first);
    Sent.measured(story.kpi(), "2", "0.70", first.plus(Duration.ofDays(29)));
    actual(story.kpi(), "1.7", "IMPROVING");
    Sent.measured(story.kpi(), "3", "0.75", first.plus(Duration.ofDays(30)));
    actual(story.kpi(), "1.45", "ON_TARGET");
    // Late, but inside the window: it counts.
    Sent.measured(story.kpi(), "4", "0.40", first.plus(Duration.ofDays(28)));
    actual(story.kpi(), "1.85", "SHORTFALL");
  }

  @Test
  void shouldCalculateAnAverageExactly() {
    Story story = Story.begun("Weight loading", "AVERAGE", 7);

    Sent.measured(story.kpi(), "0", "9", MARCH.minus(Duration.ofDays(7)));
    Sent.measured(story.kpi(), "1", "1.60", MARCH);
    Sent.measured(story.kpi(), "2", "1.70", MARCH.plusSeconds(1));
    Sent.measured(story.kpi(), "3", "1.80", MARCH.plusSeconds(2));
    actual(story.kpi(), "1.7", "IMPROVING");
  }

  private static void actual(UUID kpi, String actual, String status) {
    await()
        .untilAsserted(
            () ->
                as("steering@mincorp")
                    .get("/api/v1/kpis/" + kpi)
                    .then()
                    .body("actual", equalTo(actual))
                    .body("status", equalTo(status)));
  }

  @Test
  void shouldRefuseOtherValuesUnderAKnownId() {
    Story story = Story.begun("Weight loading");
    measure(story.kpi(), "1", "1.90", MARCH).then().statusCode(200);

    measure(story.kpi(), "1", "1.91", MARCH)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:cocreation:problem:measurement-differs"))
        .body("index", equalTo(0));
  }

  @Test
  void shouldTakeAllOrNone() {
    Story story = Story.begun("Weight loading");
    String good = measurement(story.kpi(), "1", "1.90", MARCH);

    send("steering@mincorp", good, measurement(UUID.randomUUID(), "2", "1", MARCH))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:cocreation:problem:unknown-kpi"))
        .body("index", equalTo(1));
    send(
            "steering@mincorp",
            good,
            measurement(story.kpi(), "2", "1", Instant.now().plusSeconds(3600)))
        .then()
        .statusCode(422)
        .body("index", equalTo(1));

    status(story.kpi(), "UNMEASURED");
  }

  @Test
  void shouldTakeNothingFromOutsiders() {
    Story story = Story.begun("Weight loading");

    send("steering@rivalcorp", measurement(story.kpi(), "1", "1.90", MARCH))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:cocreation:problem:unknown-kpi"));
    as("steering@rivalcorp").get("/api/v1/kpis/" + story.kpi()).then().statusCode(404);
  }

  private static void status(UUID kpi, String status) {
    as("steering@mincorp").get("/api/v1/kpis/" + kpi).then().body("status", equalTo(status));
  }

  private static io.restassured.response.Response measure(
      UUID kpi, String id, String value, Instant at) {
    return send("operations@mincorp", measurement(kpi, id, value, at));
  }

  private static io.restassured.response.Response send(String persona, String... measurements) {
    return as(persona)
        .body("{\"measurements\":[" + String.join(",", measurements) + "]}")
        .post("/api/v1/measurements");
  }

  private static String measurement(UUID kpi, String id, String value, Instant at) {
    return """
        {"kpiId":"%s","source":"by-hand","measurementId":"%s","value":"%s","observedAt":"%s","synthetic":true}"""
        .formatted(kpi, id, value, at);
  }
}
