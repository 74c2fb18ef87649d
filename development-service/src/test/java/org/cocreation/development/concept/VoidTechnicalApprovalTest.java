package org.cocreation.development.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.development.ConceptFixture;
import org.cocreation.development.PrioritizationFixture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A technical approval counts as long as who gave it is in the team, until it is decided on. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class VoidTechnicalApprovalTest {

  private static final String TOLD =
      "select count(*) from audit_entry where fact = 'concept.approval-voided' and cycle_id = ?";

  private final SteeringEvents steering = new SteeringEvents();

  @Test
  void shouldFallAwayWithThePersonWhoGaveIt() {
    ConceptFixture concept = ConceptFixture.approved();
    int revision = concept.read().path("revision");

    steering.left(concept.cycle().partnership(), PROVIDER);

    awaitRevision(concept, revision + 1);
    asCustomer(concept, "/concept")
        .then()
        .body("state", equalTo("DRAFT"))
        .body("approvedBy", nullValue());
    asCustomer(concept, "/concept/revisions/" + (revision + 1))
        .then()
        .body("person", nullValue())
        .body(
            "reason",
            equalTo(
                "Jonas Eklund (" + PROVIDER + ") is not in the Agile development team any more."));
    asCustomer(concept, "/concept/revisions/" + revision)
        .then()
        .body("concept.approvedBy.person", equalTo(PROVIDER));
    assertThat(PrioritizationFixture.count(TOLD, concept.cycle().id())).isEqualTo(1);

    approve(concept, CUSTOMER).then().statusCode(200);
  }

  @Test
  void shouldStayWithThePersonWhoGaveItWhenAnotherLeaves() {
    ConceptFixture concept = ConceptFixture.approved();
    int revision = concept.read().path("revision");

    leave(concept, CUSTOMER);

    concept
        .read()
        .then()
        .body("revision", equalTo(revision))
        .body("approvedBy.person", equalTo(PROVIDER));
  }

  @Test
  void shouldStayOnceItIsDecidedOn() {
    ConceptFixture concept = ConceptFixture.approved();
    Response signed = concept.read();
    String ignored = concept.decide(signed, 1);

    leave(concept, PROVIDER);

    asCustomer(concept, "/concept")
        .then()
        .body("revision", equalTo(signed.path("revision")))
        .body("state", equalTo("TECHNICALLY_APPROVED"))
        .body("differsFromSigned", equalTo(false));
  }

  @Test
  void shouldFallAwayWhenTheCycleComesBackToBeDecidedOn() {
    ConceptFixture concept = ConceptFixture.approved();
    Response signed = concept.read();
    int revision = signed.path("revision");
    String ignored = concept.decide(signed, 1);
    concept.cycle().moved("advanced", "DEVELOPMENT", 1);
    leave(concept, PROVIDER);
    asCustomer(concept, "/concept").then().body("revision", equalTo(revision));

    concept.cycle().moved("moved-back", "PRIORITIZATION", 2);

    asCustomer(concept, "/concept")
        .then()
        .body("revision", equalTo(revision + 1))
        .body("state", equalTo("DRAFT"));
    assertThat(PrioritizationFixture.count(TOLD, concept.cycle().id())).isEqualTo(1);
    approve(concept, CUSTOMER).then().statusCode(200);
  }

  @Test
  void shouldStayWhereTheCycleComesBackAndThePersonIsStillThere() {
    ConceptFixture concept = ConceptFixture.approved();
    int revision = concept.read().path("revision");
    concept.cycle().moved("advanced", "DEVELOPMENT", 1);

    concept.cycle().moved("moved-back", "PRIORITIZATION", 2);

    concept.read().then().body("revision", equalTo(revision));
  }

  @Test
  void shouldStayInACycleThatIsStopped() {
    ConceptFixture concept = ConceptFixture.approved();
    int revision = concept.read().path("revision");
    concept.cycle().ended("stopped", "STOPPED");

    leave(concept, PROVIDER);

    asCustomer(concept, "/concept")
        .then()
        .body("revision", equalTo(revision))
        .body("state", equalTo("TECHNICALLY_APPROVED"));
    assertThat(PrioritizationFixture.count(TOLD, concept.cycle().id())).isZero();
  }

  @Test
  void shouldFallAwayWhenAShelvedCycleIsRevived() {
    ConceptFixture concept = ConceptFixture.approved();
    int revision = concept.read().path("revision");
    concept.cycle().ended("shelved", "SHELVED");
    leave(concept, PROVIDER);
    asCustomer(concept, "/concept").then().body("revision", equalTo(revision));

    concept.cycle().moved("revived", "PRIORITIZATION", 2);

    asCustomer(concept, "/concept").then().body("revision", equalTo(revision + 1));
  }

  @Test
  void shouldNotWaitForConceptsWhoseApprovalStays() {
    ConceptFixture concept = ConceptFixture.approved();

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Object ignored =
                  Arc.container()
                      .instance(EntityManager.class)
                      .get()
                      .createNativeQuery("select id from concept where cycle_id = ? for update")
                      .setParameter(1, concept.cycle().id())
                      .getSingleResult();
              leave(concept, CUSTOMER);
            });

    concept.read().then().body("state", equalTo("TECHNICALLY_APPROVED"));
  }

  @RepeatedTest(5)
  void shouldNotBeGivenByWhoIsLeavingAtTheSameMoment() {
    ConceptFixture concept = ConceptFixture.drafted();
    String version = concept.read().header("ETag");

    CompletableFuture<Response> approving =
        CompletableFuture.supplyAsync(
            () ->
                as(PROVIDER)
                    .header("If-Match", version)
                    .body("{\"note\": \"Tried on one truck.\"}")
                    .post(concept.cycle().address("/concept/technical-approval")));
    steering.left(concept.cycle().partnership(), PROVIDER);

    assertThat(approving.join().statusCode()).isIn(200, 404);
    await().until(() -> concept.read().statusCode() == 404);
    asCustomer(concept, "/concept").then().body("state", equalTo("DRAFT"));
  }

  /** And this service knows of it. */
  private void leave(ConceptFixture concept, String person) {
    steering.left(concept.cycle().partnership(), person);
    await().until(() -> as(person).get(concept.cycle().address("/concept")).statusCode() == 404);
  }

  private static void awaitRevision(ConceptFixture concept, int revision) {
    await()
        .until(
            () ->
                Integer.valueOf(revision).equals(asCustomer(concept, "/concept").path("revision")));
  }

  private static Response asCustomer(ConceptFixture concept, String below) {
    return as("steering@mincorp").get(concept.cycle().address(below));
  }

  private static Response approve(ConceptFixture concept, String persona) {
    return as(persona)
        .header("If-Match", asCustomer(concept, "/concept").header("ETag"))
        .body("{\"note\": \"Tried on one truck.\"}")
        .post(concept.cycle().address("/concept/technical-approval"));
  }
}
