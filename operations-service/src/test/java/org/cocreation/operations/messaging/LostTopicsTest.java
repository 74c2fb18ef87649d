package org.cocreation.operations.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.outbox.ToldTopic;
import org.cocreation.chassis.startup.Topics;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.chassis.test.Topic;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;

/** Kafka loses what it had: what was told is told again, and the inbox goes on at the beginning. */
@QuarkusTest
@TestProfile(SoonAgain.class)
class LostTopicsTest {

  private static final String STEERING = "cocreation.steering.events";
  private static final String OWN = "cocreation.operations.events";

  @Inject Topics topics;
  @Inject ToldTopic toldTopic;
  @Inject Sql sql;

  @Test
  void shouldTellAgainAndHearOnWhenKafkaLostItsTopics() throws Exception {
    CycleFixture before = CycleFixture.runningIn("NEEDS");
    String need = express(before);
    String withdrawn = express(before);
    as("operations@mincorp")
        .header("If-Match", "\"0\"")
        .body("{\"reason\": \"Said twice.\"}")
        .post("/api/v1/operational-needs/{id}/withdrawal", withdrawn)
        .then()
        .statusCode(200);
    assertThat(told(withdrawn, 2)).hasSize(2);
    await().until(() -> exist(OWN, STEERING));
    Map<String, Topics.Existing> lost = topics.existing(Set.of(OWN, STEERING));
    // What the service never saw it cannot miss.
    await().until(() -> seen(OWN).equals(List.of(lost.get(OWN).id())));

    try (Admin admin = admin()) {
      var ignored =
          admin
              .deleteTopics(List.of(TestStack.inKafka(OWN), TestStack.inKafka(STEERING)))
              .all()
              .get();
    }

    await()
        .until(
            () ->
                exist(OWN, STEERING)
                    && topics.existing(Set.of(OWN, STEERING)).entrySet().stream()
                        .noneMatch(
                            topic -> lost.get(topic.getKey()).id().equals(topic.getValue().id())));
    assertThat(told(need, 1)).hasSize(1);
    List<String> again = told(withdrawn, 2);
    assertThat(again.get(0)).contains("\"1\"");
    assertThat(again.get(1)).contains("\"2\"");
    CycleFixture after = CycleFixture.runningIn("NEEDS");
    assertThat(told(express(after), 1)).hasSize(1);
    as("operations@mincorp").get(before.path("summary")).then().statusCode(200);
  }

  @Test
  void shouldNotBeReadyWhereATopicForgets() throws Exception {
    await().until(() -> exist(OWN, STEERING));
    set(STEERING, TopicConfig.RETENTION_MS_CONFIG, "604800000");
    await().until(() -> reasons().contains("retention.ms=604800000"));
    set(STEERING, TopicConfig.CLEANUP_POLICY_CONFIG, "compact");
    set(STEERING, TopicConfig.RETENTION_MS_CONFIG, "-1");
    await().until(() -> reasons().contains("cleanup.policy=compact}"));
    set(STEERING, TopicConfig.CLEANUP_POLICY_CONFIG, "delete");
    set(STEERING, TopicConfig.RETENTION_BYTES_CONFIG, "1000000");
    await().until(() -> reasons().contains("retention.bytes=1000000}"));
    set(STEERING, TopicConfig.RETENTION_BYTES_CONFIG, "-1");
    await().until(() -> given().get("/q/health/ready").statusCode() == 200);
  }

  @Test
  void shouldAskAgainWithTheTopicLockedBeforeAnythingIsToldAgain() throws Exception {
    String topic = "seen-by-two-replicas";
    toldTopic.look(topic, () -> Optional.of(new ToldTopic.Extent("id", 100)));
    Iterator<Long> lateThenTrue = List.of(99L, 101L).iterator();
    toldTopic.look(topic, () -> Optional.of(new ToldTopic.Extent("id", lateThenTrue.next())));

    assertThat(lateThenTrue).isExhausted();
    assertThat(
            sql.list(
                "select records from told_topic where topic = ?", row -> row.getLong(1), topic))
        .containsExactly(100L);
  }

  /** In its order: each once, for Kafka may have a message twice where it was slow to answer. */
  private static List<String> told(String text, int atLeast) {
    return await()
        .until(
            () -> Topic.read(OWN, text, atLeast).stream().distinct().toList(),
            told -> told.size() >= atLeast);
  }

  /** The id of the topic as the service knows it. */
  private List<String> seen(String topic) {
    return sql.list(
        "select topic_id from told_topic where topic = ?", row -> row.getString(1), topic);
  }

  private boolean exist(String... names) throws InterruptedException {
    return topics.existing(Set.of(names)).size() == names.length;
  }

  private static String express(CycleFixture cycle) {
    return cycle.express("operations@mincorp", "Truck driver");
  }

  private static String reasons() {
    return given().get("/q/health/ready").asString();
  }

  private static void set(String topic, String setting, String value) throws Exception {
    try (Admin admin = admin()) {
      AlterConfigOp change =
          new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
      var ignored =
          admin
              .incrementalAlterConfigs(
                  Map.of(
                      new ConfigResource(ConfigResource.Type.TOPIC, TestStack.inKafka(topic)),
                      List.of(change)))
              .all()
              .get();
    }
  }

  private static Admin admin() {
    return Admin.create(
        Map.of("bootstrap.servers", TestStack.running().kafka().bootstrapServers()));
  }
}
