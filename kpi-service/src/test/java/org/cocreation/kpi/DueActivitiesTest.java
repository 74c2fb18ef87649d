package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.KafkaTest;
import org.junit.jupiter.api.Test;

/**
 * That an activity is due is told between services: people see it once its team's has opened it.
 */
@QuarkusTest
@TestProfile(KafkaTest.class)
class DueActivitiesTest {

  @Test
  void shouldShowAnActivityOnceItIsOpenAndNotWhenItIsDue() {
    Story story = Story.begun("Weight loading");
    story.activity("opened", ActivityDefinition.DEFINE_GOALS);
    awaitTold(story, "activity.opened", 1);
    Map<String, Object> cycle = cycle(story);
    Map<String, Object> card = card(story);

    story.activityDue(ActivityDefinition.ASSESS_OPPORTUNITIES);
    story.activityDue(ActivityDefinition.EXPRESS_NEEDS);
    story.approvalGiven();
    awaitTold(story, "approval.given", 1);

    assertThat(cycle(story)).isEqualTo(cycle);
    assertThat(card(story)).isEqualTo(card);
    assertThat(told(story))
        .containsExactly("cycle.started", "goal.defined", "activity.opened", "approval.given");

    story.activity("opened", ActivityDefinition.ASSESS_OPPORTUNITIES);
    awaitTold(story, "activity.opened", 2);
    assertThat(cycle(story)).isNotEqualTo(cycle);
    assertThat(card(story)).isNotEqualTo(card);
  }

  /** Facts of the cycle's timeline, in the order of time. */
  private static List<String> told(Story story) {
    return as("steering@mincorp")
        .get("/api/v1/cycles/" + story.cycle() + "/timeline?limit=200")
        .path("items.collect { it.type.split('\\\\.')[3..4].join('.') }");
  }

  private static void awaitTold(Story story, String fact, int times) {
    await().until(() -> told(story).stream().filter(fact::equals).count() == times);
  }

  private static Map<String, Object> cycle(Story story) {
    return withoutTime(
        as("steering@mincorp").get("/api/v1/cycles/" + story.cycle()).jsonPath(), "$");
  }

  private static Map<String, Object> card(Story story) {
    JsonPath portfolio = as("steering@mincorp").get("/api/v1/portfolio").jsonPath();
    return withoutTime(
        portfolio,
        "phases[%d].cycles.find { it.id == '%s' }".formatted(Phase.NEEDS.ordinal(), story.cycle()));
  }

  /** Every event of a cycle changes when it last changed. */
  private static Map<String, Object> withoutTime(JsonPath answer, String path) {
    Map<String, Object> shown = answer.getMap(path);
    shown.remove("updatedAt");
    return shown;
  }
}
