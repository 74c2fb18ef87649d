package org.cocreation.development.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.OUTSIDER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.development.PrioritizationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1: what is signed cannot move; what is edited later, or overtakes the decision, is on top. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SignedConceptTest {

  @Inject Sql sql;

  @Test
  void shouldWorkFromTheSignedRevisionWhenAnEditOvertakesTheDecision() {
    PrioritizationFixture cycle = approvedConcept();
    Response signed = concept(cycle);
    int revision = signed.path("revision");
    concept(cycle).then().body("signed", nullValue()).body("differsFromSigned", nullValue());
    as(PROVIDER).get(cycle.address("/concept/signed")).then().statusCode(404);

    // The edit commits before this service hears of the decision.
    edit(cycle, "Load shown twice");
    String decision = decide(cycle, signed, 1);
    cycle.moved("advanced", "DEVELOPMENT", 1);

    concept(cycle)
        .then()
        .body("revision", equalTo(revision + 1))
        .body("state", equalTo("DRAFT"))
        .body("differsFromSigned", equalTo(true))
        .body("signed.revision", equalTo(revision))
        .body("signed.decisionId", equalTo(decision));
    as(CUSTOMER)
        .get(cycle.address("/concept/signed"))
        .then()
        .statusCode(200)
        .body("revision", equalTo(revision))
        .body("concept.state", equalTo("TECHNICALLY_APPROVED"))
        .body("concept.approvedBy.person", equalTo(PROVIDER))
        .body("concept.name", equalTo(signed.path("name")))
        .body("concept.items", equalTo(signed.path("items")));
  }

  @Test
  void shouldTakeOnWhatIsEditedAfterTheSignatureAsRequirementChanges() {
    PrioritizationFixture cycle = approvedConcept();
    Response signed = concept(cycle);
    String item = signed.path("items[0].id");
    String ignored = decide(cycle, signed, 1);
    cycle.moved("advanced", "DEVELOPMENT", 1);
    concept(cycle).then().body("differsFromSigned", equalTo(false));

    edit(cycle, "Load shown twice");
    as(PROVIDER).body(item("Alarm", cycle)).post(cycle.address("/concept/items"));
    as(CUSTOMER)
        .body("{\"reason\": \"Nobody looks at it.\"}")
        .post("/api/v1/backlog-items/{id}/refusal", item)
        .then()
        .statusCode(200);

    as(CUSTOMER)
        .get(cycle.address("/concept/requirement-changes"))
        .then()
        .statusCode(200)
        .body("items.kind", contains("MODIFIED", "ADDED", "DELETED"))
        .body("items.title", contains("Load shown twice", "Alarm", "Load shown twice"))
        .body("items.person", contains(CUSTOMER, PROVIDER, CUSTOMER))
        .body("items[2].reason", equalTo("Nobody looks at it."));
    as(CUSTOMER)
        .get(cycle.address("/concept/signed"))
        .then()
        .body("concept.items", equalTo(signed.path("items")));
  }

  @Test
  void shouldWorkFromTheLastSignatureAfterARework() {
    PrioritizationFixture cycle = approvedConcept();
    String ignored = decide(cycle, concept(cycle), 1);
    cycle.moved("moved-back", "PRIORITIZATION", 2);
    edit(cycle, "Load shown twice");
    approve(cycle);
    Response second = concept(cycle);
    String decision = decide(cycle, second, 2);

    concept(cycle)
        .then()
        .body("differsFromSigned", equalTo(false))
        .body("signed.decisionId", equalTo(decision))
        .body("signed.round", equalTo(2));
    as(PROVIDER)
        .get(cycle.address("/concept/requirement-changes"))
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void shouldKeepEveryRevisionAsItWas() {
    PrioritizationFixture cycle = approvedConcept();
    edit(cycle, "Load shown twice");

    as(PROVIDER)
        .get(cycle.address("/concept/revisions/1"))
        .then()
        .statusCode(200)
        .body("person", equalTo(PROVIDER))
        .body("concept.state", equalTo("DRAFT"))
        .body("concept.items", hasSize(0));
    as(PROVIDER)
        .get(cycle.address("/concept/revisions/2"))
        .then()
        .body("concept.state", equalTo("TECHNICALLY_APPROVED"))
        .body("concept.items.title", contains("Load shown"));
    as(PROVIDER)
        .get(cycle.address("/concept/revisions/3"))
        .then()
        .body("concept.state", equalTo("DRAFT"))
        .body("concept.items.title", contains("Load shown twice"));
    as(PROVIDER).get(cycle.address("/concept/revisions/4")).then().statusCode(404);
    for (String path : new String[] {"revisions/1", "signed", "requirement-changes"}) {
      as(OUTSIDER).get(cycle.address("/concept/" + path)).then().statusCode(404);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update concept_revision set content = '{}' where cycle_id = ?",
        "update concept_revision set approval = null where cycle_id = ?",
        "delete from concept_revision where cycle_id = ?",
        "update signed_concept set revision = 1 where cycle_id = ?",
        "delete from signed_concept where cycle_id = ?"
      })
  void shouldRefuseInTheDatabaseToMoveWhatIsSigned(String statement) {
    PrioritizationFixture cycle = approvedConcept();
    String ignored = decide(cycle, concept(cycle), 1);

    assertThatThrownBy(
            () -> QuarkusTransaction.requiringNew().run(() -> sql.execute(statement, cycle.id())))
        .hasStackTraceContaining("ERROR");
  }

  private static PrioritizationFixture approvedConcept() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    as(PROVIDER)
        .header("If-None-Match", "*")
        .body("{\"name\": \"Weight loading\", \"summary\": \"Operators see each truck's load.\"}")
        .put(cycle.address("/concept"))
        .then()
        .statusCode(201);
    cycle.selectedOneOf(1);
    as(PROVIDER)
        .body(item("Load shown", cycle))
        .post(cycle.address("/concept/items"))
        .then()
        .statusCode(201);
    approve(cycle);
    return cycle;
  }

  private static void approve(PrioritizationFixture cycle) {
    as(PROVIDER)
        .header("If-Match", concept(cycle).header("ETag"))
        .body("{\"note\": \"Tried on one truck.\"}")
        .post(cycle.address("/concept/technical-approval"))
        .then()
        .statusCode(200);
  }

  private static void edit(PrioritizationFixture cycle, String title) {
    as(CUSTOMER)
        .header("If-Match", "*")
        .body(item(title, cycle))
        .put("/api/v1/backlog-items/{id}", concept(cycle).<String>path("items[0].id"))
        .then()
        .statusCode(200);
  }

  private static Response concept(PrioritizationFixture cycle) {
    return as(PROVIDER).get(cycle.address("/concept"));
  }

  private static String item(String title, PrioritizationFixture cycle) {
    return """
        {"title": "%s", "description": "What it does.", "effortHours": 40, "sourcing": "CUSTOM",
         "feasibility": 4, "dataReadiness": "PARTLY", "kpiId": "%s", "trace": "It saves fuel."}"""
        .formatted(title, cycle.kpi());
  }

  /** Steering's decision at the value gate on the concept as it was read; told twice. */
  private static String decide(PrioritizationFixture cycle, Response concept, int round) {
    String id = "0199f1a0-070%d-7000-8000-%s".formatted(round, cycle.id().toString().substring(24));
    ObjectNode event = Contracts.of("steering").examples().get("decision-taken").deepCopy();
    event.put("subject", id).put("partnershipid", cycle.partnership().toString());
    event.put("cycleid", cycle.id().toString());
    ObjectNode decision = (ObjectNode) event.at("/data/decision");
    decision.put("id", id).put("cycleId", cycle.id().toString()).put("round", round);
    decision
        .putObject("concept")
        .put("id", concept.<String>path("id"))
        .put("revision", concept.<Integer>path("revision"));
    for (int i = 0; i < 2; i++) {
      event.put("id", UUID.randomUUID().toString());
      new SteeringEvents()
          .send(SteeringEvents.TOPIC, cycle.partnership().toString(), event.toString());
    }
    assertThat(concept.statusCode()).isEqualTo(200);
    return id;
  }
}
