package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.localstack.Service.KPI;
import static org.cocreation.localstack.Service.STEERING;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cocreation.localstack.component.ServiceProcess;
import org.cocreation.localstack.demo.DemoReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What kpi-service knows comes from Kafka alone. */
@ExtendWith(PackagedStack.class)
class ReadModelTest {

  @Test
  void shouldAnswerTheSameAfterItsTablesAreDroppedAndKafkaIsReplayed() throws Exception {
    DemoReport demo = WholeCycleTest.undisturbed();
    OutageTest.awaitOutboxesEmpty();
    await().ignoreExceptions().until(() -> Standing.behind(KPI) == 0);
    List<String> before = await().until(() -> settledAnswers(demo), a -> !a.isEmpty());

    ServiceProcess kpi = PackagedStack.running().service(KPI);
    kpi.stop();
    try (Connection connection = PackagedStack.running().postgreSql().connect(KPI);
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema public cascade");
      statement.execute("create schema public");
    }
    kpi.start();

    await().untilAsserted(() -> assertThat(answers(demo)).isEqualTo(before));
  }

  @Test
  void shouldSetMalformedEventsAsideAndGoOn() throws Exception {
    String topic = "cocreation.steering.events";
    UUID poison = UUID.randomUUID();
    for (String bad :
        List.of(
            "{ this is no JSON, " + poison,
            "{\"specversion\": \"1.0\", \"id\": \"" + poison + "\"}",
            unknown("cycle.exploded.v1", poison),
            unknown("cycle.started.v9", poison))) {
      EventLog.send(topic, poison.toString(), bad);
    }

    Cycle after = Partnership.accepted().startCycle("After the poison");
    after.awaitPhase("NEEDS");
    await()
        .untilAsserted(
            () -> Api.as("steering@mincorp", KPI).get(after.path()).then().statusCode(200));
    await()
        .untilAsserted(
            () ->
                assertThat(
                        EventLog.of(topic + ".dlq").stream()
                            .filter(letter -> letter.contains(poison.toString())))
                    .as("each but the unknown fact, by each of the three services")
                    .hasSize(9)
                    .noneMatch(letter -> letter.contains("cycle.exploded")));
  }

  @Test
  void shouldHideEverythingFromOutsiders() {
    Partnership partnership = Partnership.accepted();
    Cycle cycle = partnership.startCycle("Confidential");
    cycle.awaitPhase("NEEDS");
    await().until(() -> Api.as("steering@mincorp", KPI).get(cycle.path()).statusCode() == 200);
    String outsider = "steering@rivalcorp";

    Api.as(outsider, STEERING)
        .get("/api/v1/partnerships/" + partnership.id())
        .then()
        .statusCode(404);
    Api.as(outsider, STEERING).get(cycle.path()).then().statusCode(404);
    Api.as(outsider, KPI).get(cycle.path()).then().statusCode(404);
    Api.as(outsider, KPI).get(cycle.path() + "/timeline").then().statusCode(404);
    assertThat(Api.as(outsider, KPI).get("/api/v1/portfolio").asString())
        .doesNotContain(cycle.id().toString(), partnership.id().toString());
  }

  private static List<String> settledAnswers(DemoReport demo) {
    List<String> once = answers(demo);
    List<String> twice = answers(demo);
    return once.equals(twice) && once.stream().noneMatch(String::isBlank) ? once : List.of();
  }

  private static List<String> answers(DemoReport demo) {
    List<String> answers = new ArrayList<>();
    for (String path :
        List.of(
            "/api/v1/portfolio",
            "/api/v1/cycles/" + demo.cycleId(),
            "/api/v1/cycles/" + demo.cycleId() + "/timeline?limit=200",
            "/api/v1/cycles/" + demo.nextCycleId() + "/timeline?limit=200",
            "/api/v1/kpis/" + demo.kpis().getFirst().id())) {
      answers.add(Api.as("steering@mincorp", KPI).get(path).asString());
    }
    return answers;
  }

  /** An event of its own id: what comes twice under one is taken in once. */
  private static String unknown(String type, UUID subject) {
    return """
        {"specversion": "1.0", "id": "%s", "source": "/steering-service", "subject": "%s",
         "type": "org.cocreation.steering.%s", "data": {}}"""
        .formatted(UUID.randomUUID(), subject, type);
  }
}
