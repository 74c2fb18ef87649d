package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.kpi.CorrectedMeasurementsTest.correct;
import static org.cocreation.kpi.CorrectedMeasurementsTest.measure;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.TakenIn;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.chassis.test.Topic;
import org.cocreation.kpi.intake.MeasurementTaken;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Everything that this service answers can be made anew from Kafka. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class RebuildTest {

  private static final Instant MARCH = Instant.parse("2026-03-31T22:00:00Z");

  @Inject AgroalDataSource dataSource;
  @Inject Flyway flyway;

  @Test
  void shouldAnswerTheSameAfterItsTablesWereDroppedAndKafkaWasReadAgain() throws SQLException {
    Story story = told();
    Map<String, String> before = answers(story);

    loseAllTables();
    as("steering@mincorp").get("/api/v1/cycles/" + story.cycle()).then().statusCode(404);
    letTheInboxAskWhereItStands();

    await().untilAsserted(() -> assertThat(answers(story)).isEqualTo(before));
  }

  /** As after Kafka lost its topics, and all was told again that happened more than a week ago. */
  @Test
  void shouldAnswerTheSameWhenItHearsAllAgainThatItNoLongerKnowsByItsId() throws SQLException {
    Story story = told();
    Map<String, String> before = answers(story);
    long heard = count("inbox_event");

    loseWhatWasHeard();
    letTheInboxAskWhereItStands();

    await().until(() -> count("inbox_event") >= heard);
    assertThat(answers(story)).isEqualTo(before);
  }

  private Story told() throws SQLException {
    UUID kpi = UUID.randomUUID();
    Sent.measured(kpi, "0", "2.00", MARCH.minusSeconds(1));
    awaitStanding(kpi, "observed_value is not null");
    CorrectedMeasurementsTest.voidBeforehand(kpi, "0");
    awaitStanding(kpi, "observed_value is null");
    Story story = Story.begun("Weight loading", kpi);
    story.open(Phase.NEEDS);
    story.activity("completed", ActivityDefinition.DEFINE_GOALS);
    story.approvalGiven();
    Sent.measured(story.kpi(), "1", "1.90", MARCH);
    await().until(() -> timeline(story).contains("from unmeasured to shortfall"));
    as("steering@mincorp")
        .body(
            """
            {"measurements":[{"kpiId":"%s","source":"by-hand","measurementId":"2","value":"1.60","observedAt":"%s"}]}"""
                .formatted(story.kpi(), MARCH.plusSeconds(1)))
        .post("/api/v1/measurements")
        .then()
        .statusCode(200);
    await().until(() -> timeline(story).contains("from shortfall to improving"));
    TakenIn.awaitAll(dataSource);
    return story;
  }

  /** Kafka keeps no order between topics: the KPI itself may be heard of later, or before. */
  private void awaitStanding(UUID kpi, String condition) {
    await()
        .until(
            () -> count("kpi_standing where kpi_id = '%s' and %s".formatted(kpi, condition)) == 1);
  }

  @Test
  void shouldTellNothingAgainOfManyMeasurementsHoweverTheyComeTogether() throws SQLException {
    Story story = Story.begun("Weight loading", "SUM", 30);
    for (int i = 0; i < 400; i += 10) {
      Sent.hourly(story.kpi(), IntStream.range(i, i + 10), hour -> hour % 7 + ".10", MARCH);
    }
    await().until(() -> isTold(story.kpi(), 400));
    Map<String, String> before = answers(story);
    List<String> told = Topic.read("cocreation.kpi.events", story.kpi().toString(), 2);

    loseAllTables();
    letTheInboxAskWhereItStands();
    await().until(() -> isTold(story.kpi(), 400));
    Sent.measured(story.kpi(), "late", "1.00", MARCH.minus(Duration.ofDays(400)));

    List<String> afterwards =
        Topic.read("cocreation.kpi.events", story.kpi().toString(), told.size() + 1);
    assertThat(afterwards).hasSize(told.size() + 1).startsWith(told.toArray(String[]::new));
    assertThat(answers(story).get("kpis?cycle=" + story.cycle()))
        .isEqualTo(before.get("kpis?cycle=" + story.cycle()));
  }

  /** Together they come to what was told, but not one after the other. */
  @Test
  void shouldTellNoStatusAgainOfWhatWasCorrected() throws SQLException {
    Story story = Story.begun("Weight loading", "SUM", 7);
    for (int day = 0; day < 9; day++) {
      measure(story.kpi(), "" + day, "1." + day, MARCH.plus(Duration.ofDays(day)))
          .then()
          .statusCode(200);
    }
    for (int day = 8; day >= 0; day--) {
      correct(story.kpi(), "" + day, "void", null).then().statusCode(200);
    }
    measure(story.kpi(), "again", "3", MARCH).then().statusCode(200);
    await().until(() -> isTold(story.kpi(), 10));
    Set<String> told = statusChanges(story);

    loseAllTables();
    letTheInboxAskWhereItStands();
    await().until(() -> isTold(story.kpi(), 10));

    assertThat(statusChanges(story)).isEqualTo(told);
  }

  @Test
  void shouldKeepTheTargetWhenItHearsOfTheOneBeforeAgain() throws SQLException {
    Story story = Story.begun("Weight loading");
    measure(story.kpi(), "1", "1.60", MARCH).then().statusCode(200);
    story.goalTold("changed", "1.70", false);
    String kpi = "/api/v1/kpis/" + story.kpi();
    await().until(() -> "ON_TARGET".equals(as("steering@mincorp").get(kpi).path("status")));
    await().until(() -> isTold(story.kpi(), 1));
    Set<String> told = statusChanges(story);
    long heard = count("inbox_event");
    long buried = count("dead_letter");

    loseWhatWasHeard();
    letTheInboxAskWhereItStands();
    await().until(() -> count("inbox_event") >= heard);
    await().until(() -> isTold(story.kpi(), 1));

    assertThat(statusChanges(story)).isEqualTo(told);
    assertThat(count("dead_letter")).isEqualTo(buried);
  }

  /** The measurements, the newest days and the newest target may be heard of in any order. */
  @Test
  void shouldTellNoStatusAgainThatCameOfOtherDaysOrAnotherTarget() throws SQLException {
    Story story = Story.begun("Weight loading", "SUM", 7, "Europe/Stockholm");
    Instant noon = MARCH.minus(Duration.ofHours(12));
    Sent.hourly(story.kpi(), IntStream.range(0, 300).map(h -> -h), hour -> "0.00965", noon);
    await().until(() -> isTold(story.kpi(), 300));
    awaitStatus(story, "IMPROVING");
    story.movedTo("UTC");
    awaitStatus(story, "ON_TARGET");
    story.goalTold("changed", "1.40", false);
    awaitStatus(story, "IMPROVING");
    story.movedTo("Europe/Stockholm");
    story.goalTold("changed", "1.60", false);
    awaitStatus(story, "ON_TARGET");
    TakenIn.awaitAll(dataSource);
    await().until(() -> isTold(story.kpi(), 300));
    Set<String> told = statusChanges(story);

    loseAllTables();
    letTheInboxAskWhereItStands();
    await().until(() -> isTold(story.kpi(), 300));
    awaitStatus(story, "ON_TARGET");
    TakenIn.awaitAll(dataSource);
    await().until(() -> isTold(story.kpi(), 300));

    assertThat(told).hasSizeGreaterThanOrEqualTo(4);
    assertThat(statusChanges(story)).isEqualTo(told);
  }

  private static void awaitStatus(Story story, String status) {
    await()
        .until(
            () ->
                status.equals(
                    as("steering@mincorp").get("/api/v1/kpis/" + story.kpi()).path("status")));
  }

  private static Set<String> statusChanges(Story story) {
    return Topic.read("cocreation.kpi.events", story.kpi().toString(), 1).stream()
        .filter(event -> event.contains("org.cocreation.kpi.kpi.status-changed.v1"))
        .map(event -> Sent.read(event).path("id").asText())
        .collect(Collectors.toSet());
  }

  /** Whether so many were counted and told, and the relay has sent it. */
  private boolean isTold(UUID kpi, int measured) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select counted = ? and told = counted and not exists (select from outbox)"
                    + " from kpi_standing where kpi_id = ?")) {
      select.setInt(1, measured);
      select.setObject(2, kpi);
      try (ResultSet row = select.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static Map<String, String> answers(Story story) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String path :
        List.of(
            "portfolio",
            "cycles/" + story.cycle(),
            "cycles/" + story.cycle() + "/timeline?limit=200",
            "kpis?cycle=" + story.cycle(),
            "kpis/" + story.kpi())) {
      answers.put(path, as("steering@mincorp").get("/api/v1/" + path).asString());
    }
    answers.put("work", WorkTest.work("steering@mincorp", story).toString());
    return answers;
  }

  static String timeline(Story story) {
    return as("steering@mincorp")
        .get("/api/v1/cycles/" + story.cycle() + "/timeline?limit=200")
        .asString();
  }

  /** What is on its way meanwhile would be noted as taken in where it no longer is. */
  private void loseAllTables() throws SQLException {
    TakenIn.awaitAll(dataSource);
    change("drop schema public cascade", "create schema public");
    flyway.migrate();
  }

  private void loseWhatWasHeard() throws SQLException {
    TakenIn.awaitAll(dataSource);
    change("delete from inbox_event", "delete from inbox_offset");
  }

  private void change(String... statements) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        boolean ignored = statement.execute(sql);
      }
    }
  }

  private long count(String table) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  /**
   * A service reads on where its database says, whenever it is given its partitions: at its start,
   * and also when another replica comes or goes, as here.
   */
  private static void letTheInboxAskWhereItStands() {
    join("kpi-service", ServiceConfiguration.eventsTopicOf("steering"));
    join("kpi-bulk", MeasurementTaken.TOPIC);
  }

  private static void join(String group, String topic) {
    try (KafkaConsumer<byte[], byte[]> replica =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                TestStack.running().kafka().bootstrapServers(),
                "group.id",
                TestStack.inKafka(group)),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      replica.subscribe(List.of(TestStack.inKafka(topic)));
      await()
          .until(
              () -> {
                var ignored = replica.poll(Duration.ofMillis(200));
                return !replica.assignment().isEmpty();
              });
    }
  }
}
