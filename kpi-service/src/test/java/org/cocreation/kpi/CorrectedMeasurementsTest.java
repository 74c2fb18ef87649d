package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.Topic;
import org.junit.jupiter.api.Test;

/** R18: what was measured wrongly is corrected or void, with a reason, and all figures follow. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class CorrectedMeasurementsTest {

  private static final Instant MARCH = Instant.parse("2026-03-31T10:00:00Z");
  private static final String TOPIC = "cocreation.kpi.corrections";

  @Test
  void shouldLetTheStatusFollowAndKeepWhatWasMeasured() {
    Story story = Story.begun("Weight loading");
    measure(story.kpi(), "1", "1.90", MARCH).then().statusCode(200);
    measure(story.kpi(), "2", "1.65", MARCH.plusSeconds(10)).then().statusCode(200);

    correct(story.kpi(), "2", "a", "1.50").then().statusCode(200).body("repeated", equalTo(false));
    correct(story.kpi(), "2", "a", "1.50").then().statusCode(200).body("repeated", equalTo(true));
    correct(story.kpi(), "2", "a", "1.51")
        .then()
        .statusCode(409)
        .body("type", endsWith(":correction-differs"));
    kpi(story)
        .then()
        .body("actual", equalTo("1.5"))
        .body("status", equalTo("ON_TARGET"))
        .body("measurements.value", contains("1.9", "1.5"));

    correct(story.kpi(), "2", "b", null).then().statusCode(200);
    kpi(story)
        .then()
        .body("actual", equalTo("1.9"))
        .body("status", equalTo("SHORTFALL"))
        .body("measurements", hasSize(1));
    corrections(story)
        .then()
        .body("items.correctionId", contains("b", "a"))
        .body("items.measured", contains("1.65", "1.65"))
        .body("items.value", contains(null, "1.5"))
        .body("items[0].person", equalTo("operations@mincorp"))
        .body("items[0].reason", equalTo("The scale was not calibrated."));

    // Known by what was measured, also while nothing of it stands.
    measure(story.kpi(), "2", "1.65", MARCH.plusSeconds(10)).then().body("repeated", equalTo(1));
    measure(story.kpi(), "2", "1.5", MARCH.plusSeconds(10)).then().statusCode(409);
    kpi(story).then().body("measurements", hasSize(1));
    correct(story.kpi(), "2", "c", "1.70").then().statusCode(200);
    kpi(story).then().body("actual", equalTo("1.7")).body("status", equalTo("IMPROVING"));

    String fuel = "Fuel per tonne hauled ";
    String corrected = "A measurement of " + fuel;
    String why = " Reason: The scale was not calibrated.";
    assertThat(told(story, 10))
        .containsExactlyInAnyOrder(
            fuel + "was measured: 1.9 l/t.",
            fuel + "went from unmeasured to shortfall.",
            fuel + "was measured: 1.65 l/t.",
            fuel + "went from shortfall to improving.",
            corrected + "was corrected from 1.65 to 1.5 l/t." + why,
            fuel + "went from improving to on target.",
            corrected + "is void: 1.5 l/t." + why,
            fuel + "went from on target to shortfall.",
            corrected + "was corrected from nothing to 1.7 l/t." + why,
            fuel + "went from shortfall to improving.");
  }

  @Test
  void shouldLetASumAndItsWindowFollow() {
    Story story = Story.begun("Weight loading", "SUM", 7);
    for (int day = 0; day < 9; day++) {
      measure(story.kpi(), "" + day, "1." + day, MARCH.plus(Duration.ofDays(day)))
          .then()
          .statusCode(200);
    }
    kpi(story).then().body("actual", equalTo("10.5"));

    correct(story.kpi(), "5", "a", "2.5").then().statusCode(200);
    kpi(story).then().body("actual", equalTo("11.5"));
    correct(story.kpi(), "0", "a", "7").then().statusCode(200);
    kpi(story).then().body("actual", equalTo("11.5"));
    // The window ends a day earlier, and holds a day more at its beginning.
    correct(story.kpi(), "8", "a", null).then().statusCode(200);
    kpi(story).then().body("actual", equalTo("10.8"));
    for (int day = 0; day < 8; day++) {
      correct(story.kpi(), "" + day, "void", null).then().statusCode(200);
    }
    kpi(story).then().body("actual", nullValue()).body("status", equalTo("UNMEASURED"));
    measure(story.kpi(), "again", "3", MARCH).then().statusCode(200);
    kpi(story).then().body("actual", equalTo("3"));
  }

  @Test
  void shouldTakeCorrectionsFromTheTopicAlsoBeforeTheirMeasurements() {
    Story story = Story.begun("Weight loading");

    String wrong = correction(story.kpi(), "data-logger", "1", "a", "1.55", "Drift.");
    send(story.kpi(), wrong);
    send(story.kpi(), wrong);
    send(story.kpi(), wrong.replace("1.55", "1.56"));
    send(story.kpi(), wrong.replace("Drift.", " "));
    assertThat(Topic.read(TOPIC + ".dlq", story.kpi().toString(), 2)).hasSize(2);
    kpi(story).then().body("status", equalTo("UNMEASURED"));
    Sent.measured(story.kpi(), "1", "1.90", MARCH);

    await().until(() -> "1.55".equals(kpi(story).path("actual")));
    kpi(story).then().body("status", equalTo("IMPROVING"));
    corrections(story).then().body("items.measured", contains("1.9"));
    Sent.measured(story.kpi(), "1", "1.90", MARCH);
    Sent.measured(story.kpi(), "2", "1.40", MARCH.plusSeconds(1));
    await().until(() -> "1.4".equals(kpi(story).path("actual")));
    kpi(story).then().body("measurements.value", contains("1.55", "1.4"));
  }

  @Test
  void shouldLetTheLastOfSeveralCorrectionsAtOnceCount() throws Exception {
    Story story = Story.begun("Weight loading", "SUM", 7);
    measure(story.kpi(), "1", "1", MARCH).then().statusCode(200);
    List<Callable<Response>> calls =
        Stream.<Callable<Response>>concat(
                IntStream.range(0, 6)
                    .mapToObj(i -> () -> correct(story.kpi(), "1", "c" + i, "1" + i)),
                IntStream.range(0, 4)
                    .mapToObj(
                        i -> () -> measure(story.kpi(), "m" + i, "0.5", MARCH.plusSeconds(i))))
            .toList();
    try (var threads = Executors.newFixedThreadPool(10)) {
      assertThat(threads.invokeAll(calls))
          .extracting(Future::resultNow)
          .extracting(Response::statusCode)
          .containsOnly(200);
    }

    int last = Integer.parseInt(corrections(story).<String>path("items[0].value"));
    corrections(story).then().body("items", hasSize(6));
    kpi(story).then().body("actual", equalTo("" + (last + 2)));
  }

  @Test
  void shouldTakeACorrectionOfWhatThereIsFromMembersOnly() {
    Story story = Story.begun("Weight loading");
    measure(story.kpi(), "1", "1.90", MARCH).then().statusCode(200);
    String body = correction(story.kpi(), "by-hand", "1", "a", "1.50", "Drift.");

    post("steering@rivalcorp", body).then().statusCode(422).body("type", endsWith(":unknown-kpi"));
    post("operations@mincorp", body.replace("\"1\"", "\"2\""))
        .then()
        .statusCode(422)
        .body("type", endsWith(":unknown-measurement"));
    post("operations@mincorp", body.replace("Drift.", " "))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("reason"));
    as("steering@rivalcorp")
        .get("/api/v1/kpis/{id}/corrections", story.kpi())
        .then()
        .statusCode(404);
    kpi(story).then().body("actual", equalTo("1.9"));
  }

  @Test
  void shouldJudgeByTheTargetAsSteeringChangedItAndLeaveOutWhatItRetired() {
    Story story = Story.begun("Weight loading");
    measure(story.kpi(), "1", "1.60", MARCH).then().statusCode(200);
    kpi(story).then().body("status", equalTo("IMPROVING"));

    story.goalTold("changed", "1.70", false);
    await().until(() -> "ON_TARGET".equals(kpi(story).path("status")));
    assertThat(told(story, 3)).contains("Fuel per tonne hauled went from improving to on target.");
    story.goalTold("retired", "1.70", true);
    await().until(() -> kpi(story).<Boolean>path("retired"));
    kpi(story).then().body("actual", equalTo("1.6"));
  }

  static List<String> told(Story story, int atLeast) {
    String address = "/api/v1/cycles/" + story.cycle() + "/timeline?limit=200";
    Callable<List<String>> sentences =
        () ->
            as("steering@mincorp")
                .get(address)
                .jsonPath()
                .getList("items.sentence", String.class)
                .stream()
                .filter(sentence -> sentence.contains("Fuel per tonne"))
                .filter(sentence -> !sentence.contains("defined the goal"))
                .filter(sentence -> !sentence.contains("changed the goal"))
                .toList();
    return await().until(sentences, found -> found.size() >= atLeast);
  }

  static Response kpi(Story story) {
    return as("steering@mincorp").get("/api/v1/kpis/" + story.kpi());
  }

  private static Response corrections(Story story) {
    return as("steering@mincorp").get("/api/v1/kpis/{id}/corrections", story.kpi());
  }

  static Response measure(UUID kpi, String id, String value, Instant at) {
    return as("operations@mincorp")
        .body(
            """
            {"measurements": [{"kpiId": "%s", "source": "by-hand", "measurementId": "%s",
             "value": "%s", "observedAt": "%s"}]}"""
                .formatted(kpi, id, value, at))
        .post("/api/v1/measurements");
  }

  static Response correct(UUID kpi, String id, String correctionId, String value) {
    return post(
        "operations@mincorp",
        correction(kpi, "by-hand", id, correctionId, value, "The scale was not calibrated."));
  }

  private static Response post(String persona, String body) {
    return as(persona).body(body).post("/api/v1/measurements/corrections");
  }

  static String correction(
      UUID kpi, String source, String id, String correctionId, String value, String reason) {
    return """
        {"kpiId": "%s", "source": "%s", "measurementId": "%s", "correctionId": "%s",
         %s "reason": "%s"}"""
        .formatted(
            kpi,
            source,
            id,
            correctionId,
            value == null ? "" : "\"value\": \"" + value + "\",",
            reason);
  }

  /** A machine voids a measurement of a KPI that nobody need have heard of. */
  static void voidBeforehand(UUID kpi, String id) {
    send(kpi, correction(kpi, "data-logger", id, "void", null, "Drift."));
  }

  static void send(UUID kpi, String correction) {
    ObjectNode event = Sent.example("kpi", "measurement-taken");
    event
        .put("id", UUID.randomUUID().toString())
        .put("type", "org.cocreation.kpi.measurement.corrected.v1")
        .put("subject", kpi.toString())
        .put("time", Instant.now().toString());
    event.remove(List.of("partnershipid", "cycleid"));
    event.set("data", Sent.read(correction));
    Sent.sendRaw(TOPIC, kpi.toString(), event.toString());
  }
}
