package org.cocreation.operations.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.cocreation.chassis.startup.Topics;
import org.cocreation.chassis.test.Messages;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.chassis.test.Topic;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;

/** A message that Kafka will not have stops nobody but what follows of its own subject. */
@QuarkusTest
@TestProfile(SoonAgain.class)
class RefusedMessageTest {

  private static final String TOPIC = "cocreation.operations.events";
  private static final String MESSAGING = "checks.find { it.name == 'messaging' }";

  @Inject Topics topics;
  @Inject AgroalDataSource dataSource;

  @Test
  void shouldSetAsideWhatKafkaRefusesAndKeepTheOrderOfItsSubject() throws Exception {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    topics.ensure(List.of(TOPIC));
    take(1_200);
    await().until(() -> isTooMuch(cycle.partnership().toString(), 3_000));
    Map<String, Object> tooLong = new HashMap<>(CycleFixture.need("Truck driver"));
    tooLong.put("pain", letters(1_760));
    Response refused = as("operations@mincorp").body(tooLong).post(cycle.path());
    String subject = refused.path("id");
    as("operations@mincorp")
        .header("If-Match", "\"0\"")
        .body("{\"reason\": \"Said twice.\"}")
        .post("/api/v1/operational-needs/{id}/withdrawal", subject)
        .then()
        .statusCode(200);

    String other =
        as("operations@mincorp")
            .body(CycleFixture.need("Loader driver"))
            .post(cycle.path())
            .path("id");

    assertThat(Topic.read(TOPIC, other, 1)).hasSize(1);
    await().until(() -> waiting().equals(List.of("aside", "waiting")));
    messaging().statusCode(503).body(MESSAGING + ".data.'set-aside'", equalTo(1));
    take(1_000_000);
    List<String> told = Topic.read(TOPIC, subject, 2);
    assertThat(told.get(0)).contains("need.expressed");
    assertThat(told.get(1)).contains("need.withdrawn");
    await().until(() -> waiting().isEmpty());
    messaging().body(MESSAGING + ".data.'set-aside'", equalTo(0));
  }

  /** By chance, so that they take their room also where messages are compressed. */
  private static String letters(int count) {
    return new Random(1)
        .ints(count, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static ValidatableResponse messaging() {
    return given().get("/q/health/well").then();
  }

  private List<String> waiting() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement select = connection.createStatement();
        ResultSet row =
            select.executeQuery(
                "select case when aside_at is null then 'waiting' else 'aside' end"
                    + " from outbox order by position")) {
      List<String> found = new java.util.ArrayList<>();
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found;
    }
  }

  /** Whether Kafka refuses so much by now: what a topic takes changes a moment later. */
  private static boolean isTooMuch(String key, int bytes) {
    try {
      Messages.send(TOPIC, key, "x".repeat(bytes));
      return false;
    } catch (IllegalStateException e) {
      assertThat(e).hasCauseInstanceOf(RecordTooLargeException.class);
      return true;
    }
  }

  private static void take(int bytes) throws Exception {
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", TestStack.running().kafka().bootstrapServers()))) {
      ConfigResource topic =
          new ConfigResource(ConfigResource.Type.TOPIC, TestStack.inKafka(TOPIC));
      AlterConfigOp change =
          new AlterConfigOp(
              new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(bytes)),
              AlterConfigOp.OpType.SET);
      var ignored = admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
    }
  }
}
