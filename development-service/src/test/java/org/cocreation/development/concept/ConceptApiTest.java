package org.cocreation.development.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Refused.refused;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.OUTSIDER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.cocreation.development.PrioritizationFixture.STEERING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.development.ConceptFixture;
import org.cocreation.development.PrioritizationFixture;
import org.junit.jupiter.api.Test;

/** The concept over REST, as both sides' people and others meet it. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ConceptApiTest {

  private static final Map<String, String> ANY_VERSION = Map.of("If-Match", "*");
  private static final String REASON = "{\"reason\": \"No.\"}";

  @Test
  void shouldRefuseATraceToAKpiOfAnotherCycle() {
    ConceptFixture concept = ConceptFixture.begun();
    String foreign = ConceptFixture.in(PrioritizationFixture.cycle()).item("Load shown");

    concept
        .propose(PROVIDER, foreign, Map.of())
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("kpiId"));
    concept.read().then().body("items", hasSize(0));
  }

  @Test
  void shouldNameTheFieldThatIsNotValid() {
    ConceptFixture concept = ConceptFixture.begun();
    Map<String, String> wrong =
        Map.of(
            "effortHours",
            concept.item("Load shown").replace("Hours\": 40", "Hours\": 0"),
            "sourcing",
            "{\"title\": \"Bare\"}");
    wrong.forEach(
        (field, item) ->
            concept
                .propose(PROVIDER, item, Map.of())
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field)));
  }

  @Test
  void shouldBeForTheDevelopmentTeamToChangeAndForEveryMemberToRead() {
    ConceptFixture concept = ConceptFixture.approved();
    for (String persona : List.of(STEERING, "operations@constructcorp")) {
      concept.read(persona).then().statusCode(200);
      refused(
          403,
          "wrong-team",
          as(persona)
              .headers(ANY_VERSION)
              .body(ConceptFixture.CONTENT)
              .put(concept.cycle().address("/concept")));
      concept.propose(persona, concept.item("More"), Map.of()).then().statusCode(403);
      refuse(persona, concept.firstItem()).then().statusCode(403);
      concept.approve(persona, ANY_VERSION).then().statusCode(403);
    }
  }

  @Test
  void shouldNotExistForOutsiders() {
    ConceptFixture concept = ConceptFixture.approved();
    String item = concept.firstItem();
    concept.read(OUTSIDER).then().statusCode(404);
    concept.propose(OUTSIDER, concept.item("More"), Map.of()).then().statusCode(404);
    concept.approve(OUTSIDER, ANY_VERSION).then().statusCode(404);
    String unknown = detail(read(UUID.randomUUID().toString()));
    assertThat(detail(read(item))).isEqualTo(unknown);
    assertThat(detail(refuse(OUTSIDER, item))).isEqualTo(unknown);
    assertThat(
            detail(
                as(OUTSIDER)
                    .headers(ANY_VERSION)
                    .body(ConceptFixture.item("Mine", ""))
                    .put("/api/v1/backlog-items/{id}", item)))
        .isEqualTo(unknown);
  }

  @Test
  void shouldAskForTheVersionThatWasSeen() {
    ConceptFixture concept = ConceptFixture.in(PrioritizationFixture.cycle());
    as(PROVIDER)
        .body(ConceptFixture.CONTENT)
        .put(concept.cycle().address("/concept"))
        .then()
        .statusCode(428);
    concept.design("If-Match", "\"0\"").then().statusCode(412);
    String first =
        concept.design("If-None-Match", "*").then().statusCode(201).extract().header("ETag");
    concept.design("If-None-Match", "*").then().statusCode(412);
    concept.propose("Load shown").then().statusCode(201);
    concept.design("If-Match", first).then().statusCode(412);
    concept.approve(PROVIDER, Map.of("If-Match", first)).then().statusCode(412);
    concept.approve(PROVIDER, Map.of()).then().statusCode(428);
  }

  @Test
  void shouldActOnceUnderOneIdempotencyKey() {
    ConceptFixture concept = ConceptFixture.begun();
    Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

    Response first = concept.propose(PROVIDER, concept.item("Load shown"), key);
    Response second = concept.propose(PROVIDER, concept.item("Load shown"), key);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    concept.propose(PROVIDER, concept.item("Another"), key).then().statusCode(422);
    concept.read().then().body("items", hasSize(1));

    concept.cycle().selectedOneOf(1);
    Map<String, String> once =
        Map.of(
            "If-Match", concept.read().header("ETag"),
            "Idempotency-Key", UUID.randomUUID().toString());
    concept.approve(PROVIDER, once).then().statusCode(200);
    concept.approve(PROVIDER, once).then().statusCode(200);
    refused(409, "already-approved", concept.approve(PROVIDER, ANY_VERSION));
  }

  @Test
  void shouldCompleteTheActivityOnlyWithAnApprovedConcept() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    ConceptFixture concept = ConceptFixture.in(cycle);
    new SteeringEvents()
        .activityDue(cycle.partnership(), cycle.id(), ActivityDefinition.DESIGN_CONCEPT, 1);
    await().until(() -> activity(cycle) != null);

    refused(409, "activity-unfinished", complete(cycle))
        .body("missing", contains("There is no concept yet."));
    concept.design("If-None-Match", "*").then().statusCode(201);
    concept.propose("Load shown").then().statusCode(201);
    complete(cycle)
        .then()
        .statusCode(409)
        .body("missing[0]", containsString("not technically approved"));
    cycle.selectedOneOf(1);
    concept.approve(PROVIDER).then().statusCode(200);
    complete(cycle).then().statusCode(200).body("state", equalTo("COMPLETED"));
  }

  private static Response read(String item) {
    return as(OUTSIDER).get("/api/v1/backlog-items/{id}", item);
  }

  private static Response refuse(String persona, String item) {
    return as(persona).body(REASON).post("/api/v1/backlog-items/{id}/refusal", item);
  }

  private static String detail(Response answer) {
    return answer.then().statusCode(404).extract().path("detail");
  }

  private static String activity(PrioritizationFixture cycle) {
    return as(PROVIDER)
        .get("/api/v1/activities?cycle={cycle}", cycle.id())
        .path("items.find { it.key == 'design-concept' }?.id");
  }

  private static Response complete(PrioritizationFixture cycle) {
    String id = activity(cycle);
    return as(PROVIDER)
        .header("If-Match", as(PROVIDER).get("/api/v1/activities/{id}", id).header("ETag"))
        .body(
            """
            {"conclusion": "The concept stands.",
             "responsible": [{"side": "PROVIDER", "person": "development@constructcorp"},
                             {"side": "CUSTOMER", "person": "development@mincorp"}]}""")
        .post("/api/v1/activities/{id}/completion", id);
  }
}
