package org.cocreation.development;

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

/**
 * A concept that is signed, and a need on a list that is not submitted: until both are, needs are a
 * side's own. What is selected, steering says.
 */
@QuarkusTest
@TestProfile(FeatureTest.class)
class DevelopmentAuthorizationTest extends AuthorizationMatrix {

  @Override
  protected Map<String, List<String>> values() {
    NeedsFixture needs = NeedsFixture.started();
    ConceptFixture concept = ConceptFixture.approved();
    PrioritizationFixture cycle = concept.cycle();
    workOnNeeds(cycle);
    cycle.moved("advanced", "DEVELOPMENT", 1);
    SprintFixture sprints = SprintFixture.of(concept);
    String sprint = sprints.planned();
    sprints.start(sprint).then().statusCode(200);
    String proof = sprints.show(PrioritizationFixture.PROVIDER, sprint).path("id");
    String file = SprintFixture.file(proof);
    String source = sprints.dataSource();
    cycle.moved("moved-back", "PRIORITIZATION", 1);
    new SteeringEvents()
        .activityDue(cycle.partnership(), cycle.id(), ActivityDefinition.DESIGN_CONCEPT, 1);
    await().until(() -> activities(cycle).size() == 1);
    String decision = concept.decide(concept.read(), 1);
    await().until(() -> decision.equals(concept.read().path("signed.decisionId")));
    Response opportunities =
        as(PrioritizationFixture.PROVIDER).get(cycle.address("/opportunities"));
    return Map.of(
        "sprints", List.of(sprint),
        "proofs-of-concept", List.of(proof),
        "fileId", List.of(file),
        "data-sources", List.of(source),
        "cycles", List.of(cycle.id().toString()),
        "activities", activities(cycle),
        "backlog-items", concept.read().path("items.id"),
        "opportunities", opportunities.path("items.id"),
        "common-problems", opportunities.path("items.problemId"),
        "needs", List.of(needs.write(NeedsFixture.PROVIDER, "Half empty trucks")));
  }

  /** A map, and lists on which there is nothing: shared, once both are submitted. */
  private static void workOnNeeds(PrioritizationFixture cycle) {
    cycle.moved("moved-back", "NEEDS", 1);
    as(PrioritizationFixture.PROVIDER)
        .header("If-None-Match", "*")
        .body("{\"steps\": [{\"name\": \"Loading\", \"constraint\": true}]}")
        .put(cycle.address("/process-map"))
        .then()
        .statusCode(201);
    for (String side : List.of(PrioritizationFixture.PROVIDER, PrioritizationFixture.CUSTOMER)) {
      as(side)
          .header("If-Match", as(side).get(cycle.address("/need-list")).header("ETag"))
          .body("{\"emptyReason\": \"Nothing new.\"}")
          .post(cycle.address("/need-list/submission"))
          .then()
          .statusCode(200);
    }
    cycle.moved("advanced", "PRIORITIZATION", 1);
  }

  private static List<String> activities(PrioritizationFixture cycle) {
    return as(PrioritizationFixture.PROVIDER)
        .get("/api/v1/activities?cycle=" + cycle.id())
        .path("items.id");
  }

  @Override
  protected Team team() {
    return Team.DEVELOPMENT;
  }

  @Override
  protected Map<String, Team> changedBy() {
    return Map.of(
        "selectOpportunity", Team.STEERING,
        "withdrawSelection", Team.STEERING,
        "reviveOpportunity", Team.STEERING);
  }

  @Override
  protected Set<String> sidesOwn() {
    return Set.of("showNeed", "rewriteNeed", "removeNeed", "setNeedAside", "takeNeedUp");
  }
}
