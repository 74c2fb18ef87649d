package org.cocreation.development.revision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.OUTSIDER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.ConceptFixture;
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
    ConceptFixture concept = ConceptFixture.approved();
    PrioritizationFixture cycle = concept.cycle();
    Response signed = concept.read();
    int revision = signed.path("revision");
    concept.read().then().body("signed", nullValue()).body("differsFromSigned", nullValue());
    as(PROVIDER).get(cycle.address("/concept/signed")).then().statusCode(404);

    // The edit commits before this service hears of the decision.
    concept.edit("Load shown twice");
    String decision = concept.decide(signed, 1);
    cycle.moved("advanced", "DEVELOPMENT", 1);

    concept
        .read()
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
    ConceptFixture concept = ConceptFixture.approved();
    PrioritizationFixture cycle = concept.cycle();
    Response signed = concept.read();
    String item = signed.path("items[0].id");
    String ignored = concept.decide(signed, 1);
    cycle.moved("advanced", "DEVELOPMENT", 1);
    concept.read().then().body("differsFromSigned", equalTo(false));

    concept.edit("Load shown twice");
    concept.propose("Alarm").then().statusCode(201);
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
    ConceptFixture concept = ConceptFixture.approved();
    PrioritizationFixture cycle = concept.cycle();
    String ignored = concept.decide(concept.read(), 1);
    cycle.moved("moved-back", "PRIORITIZATION", 2);
    concept.edit("Load shown twice");
    concept.approve(PROVIDER).then().statusCode(200);
    Response second = concept.read();
    String decision = concept.decide(second, 2);

    concept
        .read()
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
    ConceptFixture concept = ConceptFixture.approved();
    PrioritizationFixture cycle = concept.cycle();
    concept.edit("Load shown twice");

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
    ConceptFixture concept = ConceptFixture.approved();
    PrioritizationFixture cycle = concept.cycle();
    String ignored = concept.decide(concept.read(), 1);

    assertThatThrownBy(
            () -> QuarkusTransaction.requiringNew().run(() -> sql.execute(statement, cycle.id())))
        .hasStackTraceContaining("ERROR");
  }
}
