package org.cocreation.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the team does with an activity that is due, on the real broker and database. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class DevelopmentActivitiesTest {

  private static final String TIMES_COMPLETED =
      "select count(*) from audit_entry where fact = 'activity.completed' and cycle_id = ?";

  private final SteeringEvents steering = new SteeringEvents();
  private UUID partnership;
  private UUID cycle;

  @BeforeEach
  void openDesignSolution() {
    partnership = steering.acceptedPartnership();
    cycle = UUID.randomUUID();
    steering.cycleMoved("started", partnership, cycle, "DEVELOPMENT", 1, "RUNNING", 1);
    steering.activityDue(partnership, cycle, ActivityDefinition.DESIGN_SOLUTION, 1);
    await().until(() -> activities("OPEN").size() == 1);
    SprintFixture.workDone(partnership, cycle);
  }

  @Test
  void shouldOfferTheActivityToBothSidesOfItsTeamAndToNobodyElse() {
    assertThat(list("development@constructcorp", "OPEN")).hasSize(1);
    assertThat(list("development@mincorp", "OPEN")).hasSize(1);
    assertThat(list("steering@mincorp", "OPEN")).isEmpty();
    assertThat(list("operations@constructcorp", "OPEN")).isEmpty();
    assertThat(list("steering@rivalcorp", "OPEN")).isEmpty();
    as("steering@rivalcorp").get("/api/v1/activities/" + id()).then().statusCode(404);
  }

  @Test
  void shouldTellOnceThatTheActivityIsCompletedWhenTheTeamConcludes() {
    complete("development@mincorp", etag(), conclusion())
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLETED"))
        .body("completedBy", equalTo("development@mincorp"))
        .body("responsible", hasSize(2));

    assertThat(timesCompleted()).isEqualTo(1);
    JsonNode told = Told.in(cycle, 2).getLast();
    assertThat(told.path("type").asText())
        .isEqualTo("org.cocreation.development.activity.completed.v1");
    assertThat(told.path("cycleid").asText()).isEqualTo(cycle.toString());
    assertThat(told.at("/data/actor/person").asText()).isEqualTo("development@mincorp");
    assertThat(told.at("/data/activity/key").asText()).isEqualTo("design-solution");
    assertThat(told.at("/data/activity/round").asInt()).isEqualTo(1);
  }

  @Test
  void shouldRefuseASecondCompletion() {
    complete("development@mincorp", etag(), conclusion()).then().statusCode(200);

    complete("development@constructcorp", etag(), conclusion())
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:cocreation:problem:already-completed"));
    assertThat(timesCompleted()).isEqualTo(1);
  }

  @Test
  void shouldLetOneOfTwoConcludeWhenBothDoAtOnce() throws Exception {
    String version = etag();
    Callable<Integer> one =
        () -> complete("development@mincorp", version, conclusion()).statusCode();
    Callable<Integer> other =
        () -> complete("development@constructcorp", version, conclusion()).statusCode();
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers = threads.invokeAll(List.of(one, other));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder(200, 409);
    }
    assertThat(timesCompleted()).isEqualTo(1);
  }

  @Test
  void shouldAnswerTheSameRequestTheSameAndAnotherNotAtAllUnderOneIdempotencyKey() {
    String version = etag();
    String key = UUID.randomUUID().toString();
    Response first = completeWithKey(version, conclusion(), key);
    Response second = completeWithKey(version, conclusion(), key);
    Response other = completeWithKey(version, conclusion().replace("usable", "unusable"), key);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
    other
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:cocreation:problem:idempotency-key-reused"));
    assertThat(timesCompleted()).isEqualTo(1);
  }

  @Test
  void shouldRefuseWithoutOrWithAStaleVersion() {
    complete("development@mincorp", null, conclusion()).then().statusCode(428);
    complete("development@mincorp", "\"77\"", conclusion())
        .then()
        .statusCode(412)
        .body("currentETag", equalTo(etag()));
  }

  @Test
  void shouldRefuseOtherTeamsAndOutsiders() {
    complete("operations@mincorp", etag(), conclusion())
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:cocreation:problem:wrong-team"));
    complete("steering@rivalcorp", etag(), conclusion()).then().statusCode(404);
  }

  @Test
  void shouldRefuseResponsiblePeopleOfTheWrongSideOrTeam() {
    complete(
            "development@mincorp", etag(), conclusion("development@mincorp", "development@mincorp"))
        .then()
        .statusCode(422)
        .body("detail", containsString("development@mincorp is on the side CUSTOMER"));
    complete(
            "development@mincorp",
            etag(),
            conclusion("steering@constructcorp", "development@mincorp"))
        .then()
        .statusCode(422)
        .body("detail", containsString("is not in the Agile development team"));
    complete(
            "development@mincorp",
            etag(),
            conclusion("nobody@constructcorp", "development@mincorp"))
        .then()
        .statusCode(422)
        .body("detail", containsString("is not a member"));
  }

  @Test
  void shouldSayWhatToChangeInABadBody() {
    complete("development@mincorp", etag(), "{\"conclusion\": \"x\", \"colour\": 1}")
        .then()
        .statusCode(400)
        .body("detail", containsString("no field 'colour'"));
    complete("development@mincorp", etag(), "{\"conclusion\": ").then().statusCode(400);
    complete("development@mincorp", etag(), conclusion().replace("\"A", "\"" + "A".repeat(5000)))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("conclusion"));
    complete("development@mincorp", etag(), "{\"conclusion\": \"" + "A".repeat(5_000_000) + "\"}")
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
    as("development@mincorp").get("/api/v1/activities/17").then().statusCode(404);
    as("development@mincorp")
        .get("/api/v1/activities?state=DONE")
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("state"));
    assertThat(activities("OPEN")).hasSize(1);
  }

  @Test
  void shouldWithdrawWhatIsOpenWhenSteeringMovesTheCycleBack() {
    steering.cycleMoved("moved-back", partnership, cycle, "NEEDS", 2, "RUNNING", 2);

    await().until(() -> activities("WITHDRAWN").size() == 1);
    complete("development@mincorp", etag("WITHDRAWN"), conclusion())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:cocreation:problem:activity-withdrawn"));
    assertThat(timesCompleted()).isZero();
  }

  private long timesCompleted() {
    return PrioritizationFixture.count(TIMES_COMPLETED, cycle);
  }

  private List<Map<String, Object>> activities(String state) {
    return list("development@mincorp", state);
  }

  private List<Map<String, Object>> list(String persona, String state) {
    return as(persona)
        .get("/api/v1/activities?state=" + state + "&cycle=" + cycle)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items");
  }

  private String id() {
    return (String) activities("OPEN").getFirst().get("id");
  }

  private String etag() {
    List<Map<String, Object>> open = activities("OPEN");
    return etagOf((String) (open.isEmpty() ? activities("COMPLETED") : open).getFirst().get("id"));
  }

  private String etag(String state) {
    return etagOf((String) activities(state).getFirst().get("id"));
  }

  private String etagOf(String id) {
    return as("development@mincorp").get("/api/v1/activities/" + id).header("ETag");
  }

  private Response complete(String persona, String ifMatch, String body) {
    var request = as(persona).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .post("/api/v1/activities/" + anyId() + "/completion");
  }

  private Response completeWithKey(String ifMatch, String body, String key) {
    return as("development@mincorp")
        .header("If-Match", ifMatch)
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/v1/activities/" + anyId() + "/completion");
  }

  private String anyId() {
    return as("development@mincorp")
        .get("/api/v1/activities?cycle=" + cycle)
        .jsonPath()
        .getString("items[0].id");
  }

  private static String conclusion() {
    return conclusion("development@constructcorp", "development@mincorp");
  }

  private static String conclusion(String provider, String customer) {
    return """
        {"conclusion": "A usable proof of concept of weight loading stands.",
         "responsible": [{"side": "PROVIDER", "person": "%s"}, {"side": "CUSTOMER", "person": "%s"}]}"""
        .formatted(provider, customer);
  }
}
