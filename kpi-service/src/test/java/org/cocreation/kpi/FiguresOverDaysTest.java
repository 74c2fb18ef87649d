package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.Topic;
import org.junit.jupiter.api.Test;

/** What a sum or average over days may say, and what must be said of it. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class FiguresOverDaysTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant MARCH = Instant.parse("2026-03-31T22:00:00Z");
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  @Test
  void shouldNotJudgeWhatWasMeasuredOverPartOfItsDaysOnly() {
    Story story = Story.begun("Incomplete", "SUM", 30);

    Sent.measured(story.kpi(), "1", "0.10", MARCH);
    eventually(story, "actual", "0.1")
        .body("status", equalTo("NOT_JUDGED"))
        .body("incomplete", equalTo(true))
        .body("progress", nullValue())
        .body("madeOf", equalTo(1));
    // Too long ago to say that it was measured ever since.
    Sent.measured(story.kpi(), "2", "0.10", MARCH.minus(Duration.ofDays(61)));
    eventually(story, "status", "NOT_JUDGED");
    Sent.measured(story.kpi(), "3", "0.10", MARCH.minus(Duration.ofDays(29)));
    eventually(story, "status", "ON_TARGET")
        .body("actual", equalTo("0.2"))
        .body("incomplete", equalTo(false));
    Sent.measured(story.kpi(), "4", "0.10", MARCH.plus(Duration.ofDays(32)));
    // The status was that before: what changes by this measurement is the sum.
    eventually(story, "actual", "0.1").body("status", equalTo("ON_TARGET"));
    Sent.measured(story.kpi(), "5", "0.10", MARCH.plus(Duration.ofDays(100)));
    eventually(story, "status", "NOT_JUDGED");
  }

  @Test
  void shouldCountTheDaysOfThePartnershipsTimeZone() {
    Story daily = Story.begun("Daily", "SUM", 7, "Europe/Stockholm");
    for (int day = 24; day <= 31; day++) {
      Sent.measured(
          daily.kpi(),
          "m-" + day,
          "10",
          LocalDate.of(2026, 3, day).atStartOfDay(STOCKHOLM).toInstant());
    }
    eventually(daily, "actual", "70").body("madeOf", equalTo(7));

    Story hourly = Story.begun("Hourly", "SUM", 7, "Europe/Stockholm");
    Instant noon = LocalDate.of(2026, 3, 31).atTime(12, 0).atZone(STOCKHOLM).toInstant();
    Sent.hourly(hourly.kpi(), IntStream.range(0, 300).map(h -> -h), hour -> "1", noon);
    // Six days, of which one has 23 hours, and thirteen hours of the seventh.
    eventually(hourly, "actual", "156").body("incomplete", equalTo(false));
    hourly.movedTo("UTC");
    eventually(hourly, "actual", "155");
  }

  @Test
  void shouldTellWhatBecomesOfTheStatusWhereDaysBeginElsewhere() {
    Story story = Story.begun("Moved", "SUM", 7, "Europe/Stockholm");
    Instant noon = LocalDate.of(2026, 3, 31).atTime(12, 0).atZone(STOCKHOLM).toInstant();
    Sent.hourly(story.kpi(), IntStream.range(0, 300).map(h -> -h), hour -> "0.00965", noon);
    eventually(story, "actual", "1.5054").body("status", equalTo("IMPROVING"));
    // Nothing waits to be told any more.
    await()
        .until(() -> toldOf(story.kpi(), "measured", "IMPROVING").path("counted").asLong() == 300);

    story.movedTo("UTC");

    eventually(story, "actual", "1.49575").body("status", equalTo("ON_TARGET"));
    assertThat(toldOf(story.kpi(), "status-changed", "ON_TARGET").path("value").asText())
        .isEqualTo("1.49575");
  }

  @Test
  void shouldSayWhatItIsMadeOf() {
    Story story = Story.begun("Labels", "SUM", 3);

    Sent.measured(story.kpi(), "0", "1.00", MARCH.minus(Duration.ofDays(3)));
    Sent.measured(story.kpi(), "1", "0.50", MARCH, true);
    Sent.measured(story.kpi(), "2", "1.20", MARCH.plus(Duration.ofDays(1)));
    eventually(story, "actual", "1.7").body("synthetic", equalTo(true)).body("madeOf", equalTo(2));
    JsonNode told = toldOf(story.kpi(), "status-changed", "IMPROVING");
    assertThat(told.path("value").asText()).isEqualTo("1.7");
    assertThat(told.path("synthetic").asBoolean()).isTrue();
    assertThat(told.path("incomplete").isBoolean()).isTrue();
    assertThat(told.path("incomplete").asBoolean()).isFalse();
    Sent.measured(story.kpi(), "3", "0.70", MARCH.plus(Duration.ofDays(3)));
    eventually(story, "actual", "1.9").body("synthetic", equalTo(false));
    JsonNode measured = toldOf(story.kpi(), "measured", "SHORTFALL");
    assertThat(measured.path("value").asText()).isEqualTo("0.7");
    assertThat(measured.path("judged").path("value").asText()).isEqualTo("1.9");
    assertThat(measured.path("judged").path("madeOf").asLong()).isEqualTo(2);
  }

  private static ValidatableResponse eventually(Story story, String field, String value) {
    await().until(() -> shown(story).extract().<String>path(field), value::equals);
    return shown(story);
  }

  private static ValidatableResponse shown(Story story) {
    return as("steering@mincorp").get("/api/v1/kpis/" + story.kpi()).then().statusCode(200);
  }

  /** The data of the last such event by which the KPI has this status. */
  private static JsonNode toldOf(UUID kpi, String fact, String status) {
    List<JsonNode> found = new ArrayList<>();
    await()
        .until(
            () -> {
              for (String event : Topic.read("cocreation.kpi.events", kpi.toString(), 1)) {
                JsonNode json = read(event);
                JsonNode data = json.path("data");
                if (json.path("type").asText().equals("org.cocreation.kpi.kpi." + fact + ".v1")
                    && status.equals(data.path("to").asText(data.path("status").asText()))) {
                  found.add(data);
                }
              }
              return !found.isEmpty();
            });
    return found.getLast();
  }

  private static JsonNode read(String event) {
    try {
      return JSON.readTree(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
