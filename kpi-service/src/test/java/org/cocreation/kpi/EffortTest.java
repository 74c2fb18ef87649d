package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.Topic;
import org.cocreation.kpi.effort.WatchSignatures;
import org.junit.jupiter.api.Test;

/** What the process costs people, as the events tell it (R20). */
@QuarkusTest
@TestProfile(KafkaTest.class)
class EffortTest {

  private static final String LIMIT_PASSED = "org.cocreation.kpi.signature-wait.limit-passed.v1";

  private static final String SELECT = "activities[0]";

  @Inject WatchSignatures watch;

  @Test
  void shouldShowWhatEachActivityTakesAndWhoseSignatureIsAwaited() {
    Story story = atTheGate();
    story.approvalGiven();
    await()
        .until(
            () -> effort(story).getList("activities.key", String.class),
            List.of("select-opportunity", "design-concept", "review-concept")::equals);
    await().until(() -> effort(story).getInt(SELECT + ".changes"), changes -> changes == 2);

    JsonPath effort = effort(story);
    assertThat(effort.getLong(SELECT + ".openSeconds")).isPositive();
    assertThat(effort.getList(SELECT + ".signatures.side", String.class))
        .containsExactly("PROVIDER", "CUSTOMER");
    assertThat(effort.getList(SELECT + ".signatures.awaited", Boolean.class))
        .containsExactly(false, true);
    Instant since = Instant.parse(effort.getString(SELECT + ".signatures[1].since"));
    Instant at = Instant.parse(effort.getString("at"));
    assertThat(effort.getLong(SELECT + ".signatures[1].waitedSeconds"))
        .isEqualTo(Duration.between(since, at).toSeconds());
    assertThat(effort.getList("activities[1].signatures")).isEmpty();
    as("steering@rivalcorp")
        .get("/api/v1/cycles/" + story.cycle() + "/effort")
        .then()
        .statusCode(404);
  }

  @Test
  void shouldTellOnceOfASignatureThatIsAwaitedTooLong() {
    Story story = atTheGate();
    story.approvalGiven();
    await()
        .until(
            () -> effort(story).getList(SELECT + ".signatures.awaited", Boolean.class),
            List.of(false, true)::equals);
    Instant late = Instant.now().plus(Duration.ofDays(5)).plusSeconds(60);

    tell(late.minus(Duration.ofMinutes(10)));
    tell(late);
    tell(late.plusSeconds(1));

    await()
        .until(
            () ->
                as("steering@mincorp")
                    .get("/api/v1/cycles/" + story.cycle() + "/timeline?limit=200")
                    .jsonPath()
                    .getList("items.sentence", String.class),
            sentences ->
                sentences.stream()
                    .anyMatch(told -> told.startsWith("The customer's signature is awaited")));
    assertThat(Topic.read("cocreation.kpi.events", story.cycle().toString(), 1))
        .filteredOn(event -> event.contains(LIMIT_PASSED))
        .singleElement()
        .asString()
        .contains("\"side\":\"CUSTOMER\"");
  }

  private static Story atTheGate() {
    Story story = Story.begun("Effort");
    story.open(Phase.PRIORITIZATION);
    story.activity("completed", ActivityDefinition.SELECT_OPPORTUNITY);
    story.cycle("decision-awaited", Phase.PRIORITIZATION, "RUNNING", true);
    return story;
  }

  private void tell(Instant now) {
    QuarkusTransaction.requiringNew().run(() -> watch.tellOverdue(now));
  }

  private static JsonPath effort(Story story) {
    return as("steering@mincorp")
        .get("/api/v1/cycles/" + story.cycle() + "/effort")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
