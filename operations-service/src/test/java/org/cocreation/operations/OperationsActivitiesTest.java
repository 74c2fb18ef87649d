package org.cocreation.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.operations.assessment.ProofFixture;
import org.cocreation.operations.messaging.SoonAgain;
import org.cocreation.operations.review.ConceptFixture;
import org.junit.jupiter.api.Test;

/** The operational implementation team's own part; the mechanism is tested with development's. */
@QuarkusTest
@TestProfile(SoonAgain.class)
class OperationsActivitiesTest {

  @Test
  void shouldOpenDevelopingCapabilitiesInPhaseFourAndLetTheTeamConcludeIt() {
    CycleFixture cycle = CycleFixture.runningIn("IMPLEMENTATION");
    String id = opened(ActivityDefinition.DEVELOP_CAPABILITIES, cycle);

    complete(id)
        .then()
        .statusCode(200)
        .body("key", equalTo("develop-capabilities"))
        .body("number", equalTo(12))
        .body("completedFor", equalTo("PROVIDER"));
    assertThat(as("development@mincorp").get(openOf(cycle)).jsonPath().getList("items")).isEmpty();
  }

  @Test
  void shouldOpenOfAllThatIsDueItsOwnTeamsActivitiesAlone() {
    CycleFixture cycle = CycleFixture.runningIn("DEVELOPMENT");
    new SteeringEvents()
        .activityDue(cycle.partnership(), cycle.id(), ActivityDefinition.DESIGN_SOLUTION, 1);
    String id = opened(ActivityDefinition.ASSESS_SOLUTION, cycle);

    as("operations@constructcorp")
        .get("/api/v1/activities/" + id)
        .then()
        .body("key", equalTo("assess-solution"));
    assertThat(open(cycle)).containsExactly(id);
  }

  @Test
  void shouldCompleteNothingWhileTheKillClockHoldsTheCycle() {
    CycleFixture cycle = CycleFixture.runningIn("IMPLEMENTATION");
    String id = opened(ActivityDefinition.DEVELOP_CAPABILITIES, cycle);
    SteeringEvents steering = new SteeringEvents();

    steering.cycleHeld(cycle.partnership(), cycle.id(), "IMPLEMENTATION", 1, 100, true);
    await()
        .untilAsserted(
            () ->
                complete(id).then().statusCode(409).body("type", endsWith(":kill-clock-expired")));
    as("operations@mincorp").get("/api/v1/activities/" + id).then().statusCode(200);

    steering.cycleHeld(cycle.partnership(), cycle.id(), "IMPLEMENTATION", 1, 101, false);
    await().untilAsserted(() -> complete(id).then().statusCode(200));
  }

  @Test
  void shouldCompleteExpressingNeedsOnceSomethingIsSaid() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    String id = opened(ActivityDefinition.EXPRESS_NEEDS, cycle);

    complete(id)
        .then()
        .statusCode(409)
        .body("type", endsWith(":activity-unfinished"))
        .body("missing[0]", containsString("operational need"));
    as("operations@mincorp")
        .body(CycleFixture.need("Truck driver"))
        .post(cycle.path())
        .then()
        .statusCode(201);
    complete(id).then().statusCode(200).body("key", equalTo("express-needs"));
  }

  @Test
  void shouldCompleteExpressingNeedsWhenThereAreExplicitlyNone() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    String id = opened(ActivityDefinition.EXPRESS_NEEDS, cycle);

    as("operations@mincorp")
        .body("{\"reason\": \"Everybody was asked.\"}")
        .post(cycle.path("none"))
        .then()
        .statusCode(201);
    complete(id).then().statusCode(200);
  }

  @Test
  void shouldCompleteReviewingTheConceptOnceThereIsAVerdictOnItAsItIs() {
    CycleFixture cycle = CycleFixture.runningIn("PRIORITIZATION");
    String id = opened(ActivityDefinition.REVIEW_CONCEPT, cycle);

    complete(id).then().statusCode(409).body("missing[0]", containsString("technical approval"));
    new ConceptFixture(cycle).approved(4);
    String review = "/api/v1/cycles/" + cycle.id() + "/concept-review";
    await().until(() -> as("operations@mincorp").get(review).statusCode() == 200);
    complete(id).then().statusCode(409).body("missing[0]", containsString("revision 4"));
    as("operations@mincorp")
        .header("If-Match", as("operations@mincorp").get(review).header("ETag"))
        .body(
            """
            {"outcome": "ENDORSED", "valueCheck": {"holds": true, "note": "Calculated."}}""")
        .post(review + "/verdict")
        .then()
        .statusCode(200);
    complete(id).then().statusCode(200).body("key", equalTo("review-concept"));
  }

  @Test
  void shouldCompleteAssessingTheSolutionOnceEachProofHasItsVerdictAndOneIsAccepted() {
    CycleFixture cycle = CycleFixture.runningIn("DEVELOPMENT");
    String id = opened(ActivityDefinition.ASSESS_SOLUTION, cycle);

    complete(id).then().statusCode(409).body("missing[0]", containsString("in a sprint"));
    ProofFixture proof = ProofFixture.shownIn(cycle, 1);
    complete(id)
        .then()
        .statusCode(409)
        .body(
            "missing[0]",
            equalTo("The verdict of the provider’s operations on the proof of concept “Proof 1”."))
        .body("missing[1]", containsString("customer’s operations"))
        .body("missing[2]", containsString("accepted"));
    proof.reject("operations@mincorp");
    complete(id)
        .then()
        .statusCode(409)
        .body("missing", contains("A proof of concept that operations of both sides accepted."));
    ProofFixture ignored = ProofFixture.acceptedIn(cycle);
    complete(id).then().statusCode(200).body("key", equalTo("assess-solution"));
  }

  @Test
  void shouldCompleteDevelopingCapabilitiesOnceEachSkillIsProvenAndEachRoutineTested() {
    CycleFixture cycle = CycleFixture.runningIn("IMPLEMENTATION");
    String id = opened(ActivityDefinition.DEVELOP_CAPABILITIES, cycle);
    String skill = CapabilityFixture.skill(cycle);
    String routine = CapabilityFixture.routine(cycle);
    CapabilityFixture.prove("operations@mincorp", skill, "Aino", "2024-01-01", "2024-02-01")
        .then()
        .statusCode(201);

    complete(id)
        .then()
        .statusCode(409)
        .body(
            "missing",
            contains(
                "Somebody in the role “Loader operator” at Pit 3 who has proven “Calibrate the scale” (R13).",
                "A test of the routine “Calibrate the scale” (R14)."));
    CapabilityFixture.prove("operations@mincorp", skill, "Eero", "2024-01-01", null)
        .then()
        .statusCode(201);
    CapabilityFixture.test("operations@mincorp", routine, false).then().statusCode(200);
    complete(id).then().statusCode(200);
  }

  /** The activity's id, once steering has told that it is due and this service has heard it. */
  private static String opened(ActivityDefinition activity, CycleFixture cycle) {
    new SteeringEvents().activityDue(cycle.partnership(), cycle.id(), activity, 1);
    await().until(() -> open(cycle).size() == 1);
    return open(cycle).getFirst();
  }

  private static List<String> open(CycleFixture cycle) {
    return as("operations@mincorp").get(openOf(cycle)).path("items.id");
  }

  private static String openOf(CycleFixture cycle) {
    return "/api/v1/activities?state=OPEN&cycle=" + cycle.id();
  }

  private static Response complete(String id) {
    String etag = as("operations@constructcorp").get("/api/v1/activities/" + id).header("ETag");
    return as("operations@constructcorp")
        .header("If-Match", etag)
        .body(
            """
            {"conclusion": "Crews of all shifts were heard.",
             "responsible": [{"side": "PROVIDER", "person": "operations@constructcorp"},
                             {"side": "CUSTOMER", "person": "operations@mincorp"}]}""")
        .post("/api/v1/activities/" + id + "/completion");
  }
}
