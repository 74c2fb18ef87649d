package org.cocreation.operations;

import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.input.AuthorizationMatrix;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.operations.assessment.ProofFixture;
import org.cocreation.operations.link.LinkFixture;
import org.cocreation.operations.review.ConceptFixture;
import org.cocreation.operations.rollout.SiteFixture;

/**
 * A concept that was sent back, a proof of concept that is tried, then a site, skills and routines.
 */
@QuarkusTest
@TestProfile(FeatureTest.class)
class OperationsAuthorizationTest extends AuthorizationMatrix {

  private static final String REVIEWER = "operations@constructcorp";
  private static final String SCENARIO =
      "{\"workProcess\": \"Loading at the face\", \"text\": \"The driver reads the load.\"}";
  private static final String SITE = SiteFixture.content("North pit", true, "");

  @Override
  protected Map<String, List<String>> values() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    String need = cycle.express(REVIEWER, "Driver");
    LinkFixture link = LinkFixture.openedBy(REVIEWER, cycle, 5);
    link.say("Dust in the cab").then().statusCode(303);
    String received = link.received(REVIEWER).path("items[0].id");
    cycle.moved("advanced", "PRIORITIZATION", "RUNNING");
    new ConceptFixture(cycle).approved(1);
    String review = "/api/v1/cycles/" + cycle.id() + "/concept-review";
    await().until(() -> as(REVIEWER).get(review).statusCode() == 200);
    Response sentBack = sendBack(review);
    String activity = activity(cycle);
    cycle.moved("advanced", "DEVELOPMENT", "RUNNING");
    String scenarios = "/api/v1/cycles/" + cycle.id() + "/scenarios";
    await().until(() -> as(REVIEWER).body(SCENARIO).post(scenarios).statusCode() == 201);
    String scenario = as(REVIEWER).get(scenarios).path("items[0].id");
    String assessment = ProofFixture.shownIn(cycle, 1).id();
    cycle.moved("advanced", "IMPLEMENTATION", "RUNNING");
    String skills = "/api/v1/cycles/" + cycle.id() + "/skills";
    await()
        .until(() -> as(REVIEWER).body(CapabilityFixture.SKILL).post(skills).statusCode() == 201);
    String skill = as(REVIEWER).get(skills).path("items[0].id");
    CapabilityFixture.prove(REVIEWER, "/api/v1/skills/" + skill, "Aino", "2024-05-06", null)
        .then()
        .statusCode(201);
    await().until(() -> SiteFixture.plan(REVIEWER, cycle, SITE).statusCode() == 201);
    String site = as(REVIEWER).get(SiteFixture.list(cycle)).path("items[0].id");
    return Map.ofEntries(
        entry("cycles", List.of(cycle.id().toString())),
        entry("activities", List.of(activity)),
        entry("operational-needs", List.of(need)),
        entry("need-links", List.of(link.id())),
        entry("received-needs", List.of(received)),
        entry("reviewId", List.of(sentBack.<String>path("id"))),
        entry("pointId", sentBack.path("points.id")),
        entry("scenarios", List.of(scenario)),
        entry("scenarioId", List.of(scenario)),
        entry("assessments", List.of(assessment)),
        entry("skills", List.of(skill)),
        entry("skillProofId", as(REVIEWER).get("/api/v1/skills/" + skill).path("proofs.id")),
        entry("sites", List.of(site)),
        entry("routines", List.of(lastOf(CapabilityFixture.routine(cycle)))));
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Response sendBack(String review) {
    Response sentBack =
        as(REVIEWER)
            .header("If-Match", as(REVIEWER).get(review).header("ETag"))
            .body(
                """
                {"outcome": "SENT_BACK", "points": ["Mind the night"],
                 "valueCheck": {"holds": false, "note": "Nobody weighs twice."}}""")
            .post(review + "/verdict");
    sentBack.then().statusCode(200);
    return sentBack;
  }

  private static String activity(CycleFixture cycle) {
    new SteeringEvents()
        .activityDue(cycle.partnership(), cycle.id(), ActivityDefinition.REVIEW_CONCEPT, 1);
    String open = "/api/v1/activities?cycle=" + cycle.id();
    await().until(() -> as(REVIEWER).get(open).path("items[0].id") != null);
    return as(REVIEWER).get(open).path("items[0].id");
  }

  @Override
  protected Team team() {
    return Team.OPERATIONS;
  }

  @Override
  protected Set<String> sidesOwn() {
    return Set.of(
        "showLink",
        "showLinkAddress",
        "showQrCode",
        "revokeLink",
        "showReceivedNeed",
        "shareReceivedNeed",
        "setReceivedNeedAside");
  }

  @Override
  protected Map<String, Team> changedBy() {
    return Map.of("answerPoint", Team.DEVELOPMENT);
  }
}
