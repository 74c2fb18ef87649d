package org.cocreation.operations.review;

import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.operations.CycleFixture.runningIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;

/** R7: operations after technology. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ConceptReviewApiTest {

  private static final String ENDORSED =
      """
      {"outcome": "ENDORSED", "useRequirements": ["Readable with gloves on"],
       "workProcessChanges": ["Calibrate at the start of the shift"],
       "valueCheck": {"holds": true, "note": "Calculated for a week."}, "points": []}""";
  private static final String SENT_BACK =
      """
      {"outcome": "SENT_BACK", "valueCheck": {"holds": false, "note": "Nobody weighs twice."},
       "points": ["Show it while the bucket is up", "Mind the night"]}""";

  @Test
  void shouldOpenOnlyAfterTheTechnicalApproval() {
    CycleFixture cycle = runningIn("PRIORITIZATION");
    ConceptFixture concept = new ConceptFixture(cycle);

    current(cycle).then().statusCode(404).body("type", endsWith(":concept-not-approved"));
    decide(cycle, "operations@mincorp", "\"0\"", ENDORSED)
        .then()
        .statusCode(409)
        .body("type", endsWith(":concept-not-approved"));

    concept.changed(1);
    concept.approved(1);
    awaitReview(cycle, 1);
    current(cycle)
        .then()
        .body("state", equalTo("OPEN"))
        .body("number", equalTo(1))
        .body("conceptId", equalTo(concept.id().toString()))
        .body("superseded", equalTo(false));
    decide(cycle, "operations@mincorp", etag(cycle), ENDORSED)
        .then()
        .statusCode(200)
        .body("state", equalTo("ENDORSED"))
        .body("reviewedBy.side", equalTo("CUSTOMER"))
        .body("workProcessChanges", contains("Calibrate at the start of the shift"));
    decide(cycle, "operations@constructcorp", etag(cycle), SENT_BACK)
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-reviewed"));
  }

  @Test
  void shouldBeSupersededByANewRevisionAndOpenAgainAfterItsApproval() {
    CycleFixture cycle = runningIn("PRIORITIZATION");
    ConceptFixture concept = approved(cycle, 1);
    String stale = etag(cycle);

    concept.changed(2);
    await().until(() -> current(cycle).statusCode() == 404);
    decide(cycle, "operations@mincorp", stale, ENDORSED)
        .then()
        .statusCode(409)
        .body("type", endsWith(":concept-not-approved"));
    all(cycle).then().body("items", hasSize(1)).body("items[0].superseded", equalTo(true));

    concept.approved(2);
    awaitReview(cycle, 2);
    all(cycle)
        .then()
        .body("items.number", contains(1, 2))
        .body("items.conceptRevision", contains(1, 2))
        .body("items.superseded", contains(true, false));
  }

  @Test
  void shouldBeSupersededOnceTheTechnicalApprovalIsVoid() {
    CycleFixture cycle = runningIn("PRIORITIZATION");
    ConceptFixture concept = approved(cycle, 1);

    concept.approvalVoided(2);

    await().until(() -> current(cycle).statusCode() == 404);
    current(cycle).then().body("type", endsWith(":concept-not-approved"));
    all(cycle).then().body("items.superseded", contains(true));
  }

  @Test
  void shouldOpenOneReviewWhenTheSameApprovalIsToldTwiceOrLate() {
    CycleFixture cycle = runningIn("PRIORITIZATION");
    ConceptFixture concept = approved(cycle, 1);
    concept.approved(1);
    concept.changed(2);
    await().until(() -> current(cycle).statusCode() == 404);

    concept.approvedLongAgo(1);
    concept.approved(2);

    awaitReview(cycle, 2);
    all(cycle).then().body("items.conceptRevision", contains(1, 2));
  }

  @Test
  void shouldWaitForAnAnswerToEachPointBeforeTheNextVerdict() {
    CycleFixture cycle = runningIn("PRIORITIZATION");
    ConceptFixture concept = approved(cycle, 1);
    Response sentBack = decide(cycle, "operations@mincorp", etag(cycle), SENT_BACK);
    sentBack
        .then()
        .statusCode(200)
        .body("points", hasSize(2))
        .body("points[0].answer", nullValue());
    String review = sentBack.path("id");
    String first = sentBack.path("points[0].id");
    String second = sentBack.path("points[1].id");

    answer("operations@mincorp", review, first).then().statusCode(403);
    answer("steering@rivalcorp", review, first).then().statusCode(404);
    answer("development@mincorp", review, UUID.randomUUID().toString()).then().statusCode(404);
    answer("development@constructcorp", review, first)
        .then()
        .statusCode(200)
        .body("points[0].answer.text", equalTo("Changed."))
        .body("points[0].answer.name", equalTo("Jonas Eklund"));
    answer("development@mincorp", review, first)
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-answered"));

    concept.changed(2);
    concept.approved(2);
    awaitReview(cycle, 2);
    decide(cycle, "operations@mincorp", etag(cycle), ENDORSED)
        .then()
        .statusCode(409)
        .body("type", endsWith(":points-unanswered"))
        .body("unanswered.pointId", contains(second));
    answer("development@mincorp", review, second).then().statusCode(200);
    decide(cycle, "operations@mincorp", etag(cycle), ENDORSED).then().statusCode(200);
  }

  @Test
  void shouldRefuseAVerdictThatContradictsItself() {
    CycleFixture cycle = runningIn("PRIORITIZATION");
    ConceptFixture ignored = approved(cycle, 1);

    decide(
            cycle,
            "operations@mincorp",
            etag(cycle),
            """
            {"outcome": "SENT_BACK", "valueCheck": {"holds": false, "note": "No."}, "points": []}""")
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("points"));
    decide(
            cycle,
            "operations@mincorp",
            etag(cycle),
            """
            {"outcome": "ENDORSED", "valueCheck": {"holds": true}, "points": [" "]}""")
        .then()
        .statusCode(422)
        .body("violations", hasSize(2));
    current(cycle).then().body("state", equalTo("OPEN"));
  }

  @Test
  void shouldLetOnlyTheOperationsTeamJudgeWhatItHasRead() {
    CycleFixture cycle = runningIn("PRIORITIZATION");
    ConceptFixture ignored = approved(cycle, 1);

    as("steering@rivalcorp").get(path(cycle, "concept-review")).then().statusCode(404);
    as("steering@rivalcorp").get(path(cycle, "concept-reviews")).then().statusCode(404);
    decide(cycle, "steering@rivalcorp", etag(cycle), ENDORSED).then().statusCode(404);
    decide(cycle, "development@mincorp", etag(cycle), ENDORSED)
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    decide(cycle, "operations@mincorp", "\"9\"", ENDORSED)
        .then()
        .statusCode(412)
        .body("type", endsWith(":stale-version"));
    as("operations@mincorp")
        .body(ENDORSED)
        .post(path(cycle, "concept-review/verdict"))
        .then()
        .statusCode(428);
  }

  @Test
  void shouldJudgeOnceWhenTheSameRequestComesTwice() {
    CycleFixture cycle = runningIn("PRIORITIZATION");
    ConceptFixture ignored = approved(cycle, 1);
    String key = UUID.randomUUID().toString();
    String etag = etag(cycle);

    for (int i = 0; i < 2; i++) {
      as("operations@mincorp")
          .header("Idempotency-Key", key)
          .header("If-Match", etag)
          .body(ENDORSED)
          .post(path(cycle, "concept-review/verdict"))
          .then()
          .statusCode(200)
          .body("state", equalTo("ENDORSED"));
    }
  }

  @Test
  void shouldJudgeNothingOnceTheCycleIsPastThePhase() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    ConceptFixture ignored = approved(cycle, 1);

    decide(cycle, "operations@mincorp", etag(cycle), ENDORSED)
        .then()
        .statusCode(409)
        .body("type", endsWith(":phase-passed"));
  }

  @Test
  void shouldJudgeNothingWhileTheCycleIsBackInNeeds() {
    CycleFixture cycle = runningIn("NEEDS");
    ConceptFixture ignored = approved(cycle, 1);

    decide(cycle, "operations@mincorp", etag(cycle), ENDORSED)
        .then()
        .statusCode(409)
        .body("type", endsWith(":phase-not-reached"));
  }

  private static ConceptFixture approved(CycleFixture cycle, int revision) {
    ConceptFixture concept = new ConceptFixture(cycle);
    concept.approved(revision);
    awaitReview(cycle, revision);
    return concept;
  }

  private static void awaitReview(CycleFixture cycle, int revision) {
    await().until(() -> Integer.valueOf(revision).equals(current(cycle).path("conceptRevision")));
  }

  private static Response current(CycleFixture cycle) {
    return as("steering@mincorp").get(path(cycle, "concept-review"));
  }

  private static Response all(CycleFixture cycle) {
    return as("steering@constructcorp").get(path(cycle, "concept-reviews"));
  }

  private static String etag(CycleFixture cycle) {
    return current(cycle).header("ETag");
  }

  private static Response decide(
      CycleFixture cycle, String persona, String ifMatch, String verdict) {
    return as(persona)
        .header("If-Match", ifMatch)
        .body(verdict)
        .post(path(cycle, "concept-review/verdict"));
  }

  private static Response answer(String persona, String review, String point) {
    return as(persona)
        .body("{\"text\": \"Changed.\"}")
        .post("/api/v1/concept-reviews/" + review + "/points/" + point + "/answer");
  }

  private static String path(CycleFixture cycle, String below) {
    return "/api/v1/cycles/%s/%s".formatted(cycle.id(), below);
  }
}
