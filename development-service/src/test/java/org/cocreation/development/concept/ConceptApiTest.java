package org.cocreation.development.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.OUTSIDER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.cocreation.development.PrioritizationFixture.STEERING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.development.PrioritizationFixture;
import org.junit.jupiter.api.Test;

/** The concept over REST, as both sides' people and others meet it. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ConceptApiTest {

  @Inject Sql sql;

  private static final String CONCEPT =
      "{\"name\": \"Weight loading\", \"summary\": \"Operators see each truck's load.\"}";

  @Test
  void shouldRefusePinkHousesForWantOfATraceAndKeepThemVisible() {
    PrioritizationFixture cycle = drafted();
    cycle.selectedOneOf(2);
    String traced = propose(cycle, "Load shown", trace(cycle));
    String pink = propose(cycle, "Pink houses", "");

    approve(cycle)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", endsWith(":untraced-items"))
        .body("items.id", contains(pink))
        .body("items.title", contains("Pink houses"));

    as(CUSTOMER)
        .body("{\"reason\": \"No business case for us or for them.\"}")
        .post("/api/v1/backlog-items/{id}/refusal", pink)
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("refusal.person", equalTo(CUSTOMER))
        .body("refusal.side", equalTo("CUSTOMER"));
    approve(cycle)
        .statusCode(200)
        .body("state", equalTo("TECHNICALLY_APPROVED"))
        .body("approvedBy.person", equalTo(PROVIDER))
        .body("items.id", contains(traced, pink))
        .body("items[1].refusal.reason", containsString("No business case"));
    as("operations@mincorp")
        .get("/api/v1/backlog-items/{id}", pink)
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"));
  }

  @Test
  void shouldTakeTheApprovalBackWhenAnItemIsEdited() {
    PrioritizationFixture cycle = approved();
    String item = get(cycle, CUSTOMER).path("items[0].id");
    int revision = get(cycle, CUSTOMER).path("revision");
    String itemTag = as(CUSTOMER).get("/api/v1/backlog-items/{id}", item).header("ETag");

    change(item, itemTag, item("Load shown", trace(cycle))).statusCode(200);
    get(cycle, CUSTOMER).then().body("state", equalTo("TECHNICALLY_APPROVED"));

    change(item, itemTag, item("Load shown twice", trace(cycle)))
        .statusCode(200)
        .body("title", equalTo("Load shown twice"));
    get(cycle, PROVIDER)
        .then()
        .body("state", equalTo("DRAFT"))
        .body("approvedBy", nullValue())
        .body("revision", equalTo(revision + 1));
    change(item, itemTag, item("Load shown thrice", trace(cycle))).statusCode(412);
    change(item, null, item("Load shown thrice", trace(cycle))).statusCode(428);
  }

  @Test
  void shouldTakeTheApprovalBackWhenSteeringWithdrawsTheSelection() {
    PrioritizationFixture cycle = approved();

    cycle.withdraw().then().statusCode(200);

    get(cycle, CUSTOMER).then().body("state", equalTo("DRAFT"));
    approve(cycle).statusCode(409).body("type", endsWith(":opportunity-not-selected"));
  }

  @Test
  void shouldApproveNothingBeforeThereIsASelectionAndAnItem() {
    PrioritizationFixture cycle = drafted();
    approve(cycle).statusCode(409).body("type", endsWith(":opportunity-not-selected"));
    cycle.selectedOneOf(1);
    approve(cycle).statusCode(409).body("type", endsWith(":no-items"));
  }

  @Test
  void shouldRefuseATraceToAKpiOfAnotherCycle() {
    PrioritizationFixture cycle = drafted();
    PrioritizationFixture other = PrioritizationFixture.cycle();

    as(PROVIDER)
        .body(item("Load shown", trace(other)))
        .post(cycle.address("/concept/items"))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("kpiId"));
    get(cycle, PROVIDER).then().body("items", hasSize(0));
  }

  @Test
  void shouldNameTheFieldThatDoesNotDo() {
    PrioritizationFixture cycle = drafted();
    as(PROVIDER)
        .body(item("Load shown", trace(cycle)).replace("\"effortHours\": 40", "\"effortHours\": 0"))
        .post(cycle.address("/concept/items"))
        .then()
        .statusCode(422)
        .body("violations.field", hasItem("effortHours"));
    as(PROVIDER)
        .body("{\"title\": \"Bare\"}")
        .post(cycle.address("/concept/items"))
        .then()
        .statusCode(422)
        .body("violations.field", hasItem("sourcing"));
  }

  @Test
  void shouldBeForTheDevelopmentTeamToChangeAndForEveryMemberToRead() {
    PrioritizationFixture cycle = approved();
    String item = get(cycle, STEERING).path("items[0].id");
    for (String persona : List.of(STEERING, "operations@constructcorp")) {
      get(cycle, persona).then().statusCode(200);
      as(persona)
          .header("If-Match", "*")
          .body(CONCEPT)
          .put(cycle.address("/concept"))
          .then()
          .statusCode(403)
          .body("type", endsWith(":wrong-team"));
      as(persona)
          .body(item("More", trace(cycle)))
          .post(cycle.address("/concept/items"))
          .then()
          .statusCode(403);
      as(persona)
          .body("{\"reason\": \"No.\"}")
          .post("/api/v1/backlog-items/{id}/refusal", item)
          .then()
          .statusCode(403);
      approve(cycle, persona, "*", null).statusCode(403);
    }
  }

  @Test
  void shouldNotExistForOutsiders() {
    PrioritizationFixture cycle = approved();
    String item = get(cycle, STEERING).path("items[0].id");
    String nothing = UUID.randomUUID().toString();
    String unknown = detail(as(OUTSIDER).get("/api/v1/backlog-items/{id}", nothing));
    get(cycle, OUTSIDER).then().statusCode(404);
    as(OUTSIDER)
        .body(item("More", trace(cycle)))
        .post(cycle.address("/concept/items"))
        .then()
        .statusCode(404);
    approve(cycle, OUTSIDER, "*", null).statusCode(404);
    assertThat(detail(as(OUTSIDER).get("/api/v1/backlog-items/{id}", item))).isEqualTo(unknown);
    assertThat(
            detail(
                as(OUTSIDER)
                    .body("{\"reason\": \"No.\"}")
                    .post("/api/v1/backlog-items/{id}/refusal", item)))
        .isEqualTo(unknown);
    as(OUTSIDER)
        .header("If-Match", "*")
        .body(item("Mine", ""))
        .put("/api/v1/backlog-items/{id}", item)
        .then()
        .statusCode(404)
        .body("detail", equalTo(unknown));
  }

  @Test
  void shouldAskForTheVersionThatWasSeen() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    as(PROVIDER).body(CONCEPT).put(cycle.address("/concept")).then().statusCode(428);
    design(cycle, "If-Match", "\"0\"").statusCode(412);
    String first = design(cycle, "If-None-Match", "*").statusCode(201).extract().header("ETag");
    design(cycle, "If-None-Match", "*").statusCode(412);
    String ignored = propose(cycle, "Load shown", trace(cycle));
    design(cycle, "If-Match", first).statusCode(412);
    approve(cycle, PROVIDER, first, null).statusCode(412);
    approve(cycle, PROVIDER, null, null).statusCode(428);
  }

  @Test
  void shouldActOnceUnderOneIdempotencyKey() {
    PrioritizationFixture cycle = drafted();
    String key = UUID.randomUUID().toString();

    Response first = proposeWithKey(cycle, key, "Load shown");
    Response second = proposeWithKey(cycle, key, "Load shown");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    proposeWithKey(cycle, key, "Another").then().statusCode(422);
    get(cycle, PROVIDER).then().body("items", hasSize(1));

    cycle.selectedOneOf(1);
    String tag = get(cycle, PROVIDER).header("ETag");
    String approvalKey = UUID.randomUUID().toString();
    approve(cycle, PROVIDER, tag, approvalKey).statusCode(200);
    approve(cycle, PROVIDER, tag, approvalKey).statusCode(200);
    approve(cycle, PROVIDER, "*", null).statusCode(409).body("type", endsWith(":already-approved"));
  }

  @Test
  void shouldTakeEditsButNoTechnicalApprovalPastThePhase() {
    PrioritizationFixture cycle = approved();
    String item = get(cycle, PROVIDER).path("items[0].id");

    cycle.moved("advanced", "DEVELOPMENT", 1);

    change(item, "*", item("Late", trace(cycle))).statusCode(200);
    get(cycle, PROVIDER).then().body("state", equalTo("DRAFT"));
    approve(cycle).statusCode(409).body("type", endsWith(":phase-passed"));
  }

  @Test
  void shouldTakeEditsButNoTechnicalApprovalBackInNeeds() {
    PrioritizationFixture cycle = approved();
    String item = get(cycle, PROVIDER).path("items[0].id");

    cycle.moved("moved-back", "NEEDS", 2);

    change(item, "*", item("Heard the dispatchers", trace(cycle))).statusCode(200);
    approve(cycle).statusCode(409).body("type", endsWith(":phase-not-reached"));
  }

  @Test
  void shouldCompleteTheActivityOnlyWithAnApprovedConcept() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    new SteeringEvents()
        .activityDue(cycle.partnership(), cycle.id(), ActivityDefinition.DESIGN_CONCEPT, 1);
    await().until(() -> activity(cycle) != null);

    complete(cycle)
        .statusCode(409)
        .body("type", endsWith(":activity-unfinished"))
        .body("missing", contains("There is no concept yet."));
    design(cycle, "If-None-Match", "*").statusCode(201);
    String item = propose(cycle, "Load shown", trace(cycle));
    assertThat(item).isNotBlank();
    complete(cycle).statusCode(409).body("missing[0]", containsString("not technically approved"));
    cycle.selectedOneOf(1);
    approve(cycle).statusCode(200);
    complete(cycle).statusCode(200).body("state", equalTo("COMPLETED"));
  }

  @Test
  void shouldTakeAnotherPersonThanTheMakerWhereAnOrganizationWantsTwo() {
    PrioritizationFixture cycle = drafted();
    cycle.selectedOneOf(2);
    String ignored = propose(cycle, "Load shown", trace(cycle));
    cycle.fourEyes("ALWAYS");

    approve(cycle).statusCode(403).body("type", endsWith(":four-eyes"));
    approve(cycle, CUSTOMER, get(cycle, CUSTOMER).header("ETag"), null).statusCode(200);

    PrioritizationFixture another = drafted();
    another.selectedOneOf(2);
    ignored = propose(another, "Load shown", trace(another));
    another.fourEyes("NEVER");
    approve(another).statusCode(200);
  }

  @Test
  void shouldTakeAnotherPersonThanTheMakerAlsoAfterAnotherSelection() {
    PrioritizationFixture cycle = drafted();
    String ignored = propose(cycle, "Load shown", trace(cycle));
    String opportunity = cycle.selectedOneOf(1).getFirst();
    cycle.fourEyes("ALWAYS");
    approve(cycle, CUSTOMER, get(cycle, CUSTOMER).header("ETag"), null).statusCode(200);

    cycle.withdraw().then().statusCode(200);
    cycle.select(STEERING, opportunity).then().statusCode(201);

    approve(cycle).statusCode(403).body("type", endsWith(":four-eyes"));
    approve(cycle, CUSTOMER, get(cycle, CUSTOMER).header("ETag"), null).statusCode(200);
  }

  @Test
  void shouldApproveWhatTheProcessMade() {
    PrioritizationFixture cycle = drafted();
    cycle.selectedOneOf(1);
    String ignored = propose(cycle, "Load shown", trace(cycle));
    // As a revision is kept that no person made.
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              sql.execute(
                  "insert into concept_revision (concept_id, revision, cycle_id, content, made_at)"
                      + " select concept_id, revision + 1, cycle_id,"
                      + " jsonb_set(content, '{summary}', '\"Led back.\"'), made_at"
                      + " from concept_revision where cycle_id = ? order by revision desc limit 1",
                  cycle.id());
              sql.execute(
                  "update concept set revision = revision + 1 where cycle_id = ?", cycle.id());
            });
    cycle.fourEyes("ALWAYS");

    approve(cycle).statusCode(200);
  }

  private static PrioritizationFixture drafted() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    design(cycle, "If-None-Match", "*").statusCode(201).body("revision", equalTo(1));
    return cycle;
  }

  private static PrioritizationFixture approved() {
    PrioritizationFixture cycle = drafted();
    cycle.selectedOneOf(1);
    String ignored = propose(cycle, "Load shown", trace(cycle));
    approve(cycle).statusCode(200);
    return cycle;
  }

  private static ValidatableResponse design(
      PrioritizationFixture cycle, String condition, String value) {
    return as(PROVIDER)
        .header(condition, value)
        .body(CONCEPT)
        .put(cycle.address("/concept"))
        .then();
  }

  private static Response get(PrioritizationFixture cycle, String persona) {
    return as(persona).get(cycle.address("/concept"));
  }

  private static String propose(PrioritizationFixture cycle, String title, String trace) {
    return as(PROVIDER)
        .body(item(title, trace))
        .post(cycle.address("/concept/items"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response proposeWithKey(PrioritizationFixture cycle, String key, String title) {
    return as(PROVIDER)
        .header("Idempotency-Key", key)
        .body(item(title, trace(cycle)))
        .post(cycle.address("/concept/items"));
  }

  private static ValidatableResponse change(String item, String ifMatch, String body) {
    var request = as(CUSTOMER).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put("/api/v1/backlog-items/{id}", item)
        .then();
  }

  private static ValidatableResponse approve(PrioritizationFixture cycle) {
    return approve(cycle, PROVIDER, get(cycle, PROVIDER).header("ETag"), null);
  }

  private static ValidatableResponse approve(
      PrioritizationFixture cycle, String persona, String ifMatch, String key) {
    var request = as(persona).body("{\"note\": \"Tried on one truck.\"}");
    if (ifMatch != null) {
      request = request.header("If-Match", ifMatch);
    }
    if (key != null) {
      request = request.header("Idempotency-Key", key);
    }
    return request.post(cycle.address("/concept/technical-approval")).then();
  }

  private static String detail(Response answer) {
    return answer.then().statusCode(404).extract().path("detail");
  }

  private static String trace(PrioritizationFixture cycle) {
    return ", \"kpiId\": \"%s\", \"trace\": \"A right load saves fuel.\"".formatted(cycle.kpi());
  }

  private static String item(String title, String trace) {
    return """
        {"title": "%s", "description": "What it does.", "effortHours": 40, "sourcing": "CUSTOM",
         "feasibility": 4, "dataReadiness": "PARTLY"%s}"""
        .formatted(title, trace);
  }

  private static String activity(PrioritizationFixture cycle) {
    return as(PROVIDER)
        .get("/api/v1/activities?cycle={cycle}", cycle.id())
        .path("items.find { it.key == 'design-concept' }?.id");
  }

  private static ValidatableResponse complete(PrioritizationFixture cycle) {
    String id = activity(cycle);
    return as(PROVIDER)
        .header("If-Match", as(PROVIDER).get("/api/v1/activities/{id}", id).header("ETag"))
        .body(
            """
            {"conclusion": "The concept stands.",
             "responsible": [{"side": "PROVIDER", "person": "development@constructcorp"},
                             {"side": "CUSTOMER", "person": "development@mincorp"}]}""")
        .post("/api/v1/activities/{id}/completion", id)
        .then();
  }
}
