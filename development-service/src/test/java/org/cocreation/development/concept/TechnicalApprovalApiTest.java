package org.cocreation.development.concept;

import static org.cocreation.chassis.test.Refused.refused;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.cocreation.development.PrioritizationFixture.STEERING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.ConceptFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a concept needs to be approved, and what takes the approval back (R6). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class TechnicalApprovalApiTest {

  @Inject Sql sql;

  @Test
  void shouldRefusePinkHousesForWantOfATraceAndKeepThemVisible() {
    ConceptFixture concept = ConceptFixture.begun();
    concept.cycle().selectedOneOf(2);
    String traced = concept.propose("Load shown").path("id");
    String pink =
        concept.propose(PROVIDER, ConceptFixture.item("Pink houses", ""), Map.of()).path("id");

    refused(409, "untraced-items", concept.approve(PROVIDER))
        .contentType("application/problem+json")
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
    concept
        .approve(PROVIDER)
        .then()
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
    ConceptFixture concept = ConceptFixture.approved();
    String item = concept.firstItem();
    int revision = concept.read().path("revision");
    String itemTag = as(CUSTOMER).get("/api/v1/backlog-items/{id}", item).header("ETag");

    concept.change(item, itemTag, concept.item("Load shown")).then().statusCode(200);
    concept.read().then().body("state", equalTo("TECHNICALLY_APPROVED"));

    concept
        .change(item, itemTag, concept.item("Load shown twice"))
        .then()
        .statusCode(200)
        .body("title", equalTo("Load shown twice"));
    concept
        .read()
        .then()
        .body("state", equalTo("DRAFT"))
        .body("approvedBy", nullValue())
        .body("revision", equalTo(revision + 1));
    concept.change(item, itemTag, concept.item("Load shown thrice")).then().statusCode(412);
    as(CUSTOMER)
        .body(concept.item("Load shown thrice"))
        .put("/api/v1/backlog-items/{id}", item)
        .then()
        .statusCode(428);
  }

  @Test
  void shouldTakeTheApprovalBackWhenSteeringWithdrawsTheSelection() {
    ConceptFixture concept = ConceptFixture.approved();

    concept.cycle().withdraw().then().statusCode(200);

    concept.read(CUSTOMER).then().body("state", equalTo("DRAFT"));
    refused(409, "opportunity-not-selected", concept.approve(PROVIDER));
  }

  @Test
  void shouldApproveNothingBeforeThereIsASelectionAndAnItem() {
    ConceptFixture concept = ConceptFixture.begun();
    refused(409, "opportunity-not-selected", concept.approve(PROVIDER));
    concept.cycle().selectedOneOf(1);
    refused(409, "no-items", concept.approve(PROVIDER));
  }

  @ParameterizedTest
  @CsvSource({"advanced, DEVELOPMENT, 1, phase-passed", "moved-back, NEEDS, 2, phase-not-reached"})
  void shouldTakeEditsButNoTechnicalApprovalInAnotherPhase(
      String moved, String phase, int round, String why) {
    ConceptFixture concept = ConceptFixture.approved();

    concept.cycle().moved(moved, phase, round);

    concept.edit("Heard the dispatchers");
    concept.read().then().body("state", equalTo("DRAFT"));
    refused(409, why, concept.approve(PROVIDER));
  }

  @Test
  void shouldTakeAnotherPersonThanTheMakerWhereAnOrganizationWantsTwo() {
    ConceptFixture concept = ConceptFixture.drafted();
    concept.cycle().fourEyes("ALWAYS");

    refused(403, "four-eyes", concept.approve(PROVIDER));
    concept.approve(CUSTOMER).then().statusCode(200);

    ConceptFixture another = ConceptFixture.drafted();
    another.cycle().fourEyes("NEVER");
    another.approve(PROVIDER).then().statusCode(200);
  }

  @Test
  void shouldTakeAnotherPersonThanTheMakerAlsoAfterAnotherSelection() {
    ConceptFixture concept = ConceptFixture.begun();
    concept.propose("Load shown").then().statusCode(201);
    String opportunity = concept.cycle().selectedOneOf(1).getFirst();
    concept.cycle().fourEyes("ALWAYS");
    concept.approve(CUSTOMER).then().statusCode(200);

    concept.cycle().withdraw().then().statusCode(200);
    concept.cycle().select(STEERING, opportunity).then().statusCode(201);

    refused(403, "four-eyes", concept.approve(PROVIDER));
    concept.approve(CUSTOMER).then().statusCode(200);
  }

  @Test
  void shouldApproveWhatTheProcessMade() {
    ConceptFixture concept = ConceptFixture.drafted();
    // As a revision is kept that no person made.
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              sql.execute(
                  "insert into concept_revision (concept_id, revision, cycle_id, content, made_at)"
                      + " select concept_id, revision + 1, cycle_id,"
                      + " jsonb_set(content, '{summary}', '\"Led back.\"'), made_at"
                      + " from concept_revision where cycle_id = ? order by revision desc limit 1",
                  concept.cycle().id());
              sql.execute(
                  "update concept set revision = revision + 1 where cycle_id = ?",
                  concept.cycle().id());
            });
    concept.cycle().fourEyes("ALWAYS");

    concept.approve(PROVIDER).then().statusCode(200);
  }
}
