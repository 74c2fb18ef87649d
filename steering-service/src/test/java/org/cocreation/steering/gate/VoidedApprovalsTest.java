package org.cocreation.steering.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.GateEvents;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R1: editing after an approval voids it, whatever of the signed content it is. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class VoidedApprovalsTest {

  /** One cycle for all changes: each leaves a gate that can be opened again. */
  private static CycleFixture shared;

  private static int revision = 1;

  private Siblings siblings;

  /** Every source of a change of what is signed. */
  enum Change {
    PROVIDERS_STATEMENT("The value statement of the provider changed."),
    CUSTOMERS_STATEMENT("The value statement of the customer changed."),
    GOAL("The goal 'Safer roads' was defined."),
    WEIGHTS("The weights of the goals changed."),
    OPPORTUNITY("An opportunity was selected."),
    NO_OPPORTUNITY("An opportunity was deselected."),
    CONCEPT("The concept was changed."),
    APPROVED_CONCEPT("The concept was technically approved."),
    VOIDED_CONCEPT("The concept is not technically approved any more."),
    REVIEW("The concept's review was sent back."),
    TRANCHE_PLAN("The tranche plan changed."),
    KILL_CLOCK("The kill clock changed.");

    private final String reason;

    Change(String reason) {
      this.reason = reason;
    }
  }

  @BeforeEach
  void start() {
    siblings = Siblings.atWork();
  }

  @AfterEach
  void stop() {
    siblings.close();
  }

  @ParameterizedTest
  @EnumSource
  void shouldVoidBothApprovalsWhenSignedContentChanges(Change change) {
    if (shared == null) {
      shared = atTheGate();
    }
    restore();
    String hash = shared.gate().path("contentHash");
    shared.approve(Side.PROVIDER, hash).then().statusCode(201);
    shared.approve(Side.CUSTOMER, hash).then().statusCode(201);

    make(change);

    await().until(() -> shared.gate().path("approvedBy").equals(java.util.List.of()));
    Response gate = shared.gate();
    assertThat(gate.<String>path("contentHash")).isNotEqualTo(hash);
    gate.then()
        .body(
            "voided.findAll { it.contentHash == '" + hash + "' }.voidReason",
            contains(change.reason, change.reason));
    shared
        .decide("{\"outcome\": \"INVEST\"}")
        .statusCode(409)
        .body("type", endsWith(":approval-missing"));
    shared
        .decide("{\"outcome\": \"INVEST\", \"contentHash\": \"%s\"}".formatted(hash))
        .statusCode(409)
        .body("type", endsWith(":content-changed"));
  }

  private void make(Change change) {
    GateEvents events = GateEvents.of(shared);
    switch (change) {
      case PROVIDERS_STATEMENT -> shared.stateValue(Side.PROVIDER, "250000.00");
      case CUSTOMERS_STATEMENT -> shared.stateValue(Side.CUSTOMER, "260000.00");
      case GOAL -> assertThat(shared.defineGoal("Safer roads", null)).isNotNull();
      case WEIGHTS -> weigh();
      case OPPORTUNITY -> tell("development", events.selected(false));
      case NO_OPPORTUNITY -> tell("development", events.deselected());
      case CONCEPT -> tell("development", events.edited(++revision));
      case APPROVED_CONCEPT -> tell("development", events.approved(++revision));
      case VOIDED_CONCEPT -> tell("development", events.approvalVoided(++revision));
      case REVIEW -> tell("operations", events.sentBack(revision));
      case TRANCHE_PLAN -> shared.planTranches("EUR", "20000.00").then().statusCode(200);
      case KILL_CLOCK ->
          shared.setKillClock(LocalDate.now(ZoneOffset.UTC).plusYears(2)).then().statusCode(200);
    }
  }

  private static void weigh() {
    Response weights = shared.get("/goal-weights");
    shared
        .partnership()
        .provider()
        .as("steering")
        .header("If-Match", weights.header("ETag"))
        .body(
            "{\"weights\": [{\"goalId\": \"%s\", \"weight\": \"3\"}]}"
                .formatted(weights.<String>path("goals[0].goalId")))
        .put("/api/v1/cycles/{id}/goal-weights", shared.id())
        .then()
        .statusCode(200);
  }

  /** Development and operations stand by the newest revision again. */
  private void restore() {
    GateEvents events = GateEvents.of(shared);
    tell("development", events.selected(true));
    tell("development", events.approved(++revision));
    tell("operations", events.endorsed(revision));
    await()
        .until(
            () -> {
              Response gate = shared.gate();
              return gate.<Boolean>path("open")
                  && gate.path("content.concept.revision").equals(revision)
                  && gate.<Boolean>path("content.opportunity.touchesConstraint");
            });
  }

  private void tell(String service, com.fasterxml.jackson.databind.JsonNode event) {
    siblings.send(service, shared.partnership().id(), event);
  }

  @Test
  void shouldKeepApprovalsWhenTheSameIsStatedAgain() {
    CycleFixture cycle = atTheGate();
    String hash = cycle.openGate();
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);

    cycle.stateValue(Side.CUSTOMER, "240000.00");

    cycle.gate().then().body("approvedBy", contains("PROVIDER")).body("contentHash", equalTo(hash));
  }

  @Test
  void shouldVoidApprovalsWhenTheCycleIsReworked() {
    CycleFixture cycle = atTheGate();
    String hash = cycle.signedByBoth();

    cycle
        .decide(
            "{\"outcome\": \"REWORK\", \"toPhase\": \"PRIORITIZATION\", \"reason\": \"Too dear.\"}")
        .statusCode(201);
    cycle.finishPhase();
    String again = cycle.openGate();

    assertThat(again).isNotEqualTo(hash);
    cycle.gate().then().body("approvedBy", empty()).body("voided", hasSize(2));
    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(409);
  }

  @Test
  void shouldSettleApprovalsOnceTheCycleIsThroughTheGate() {
    CycleFixture cycle = CycleFixture.started().in(Phase.DEVELOPMENT);

    siblings.send("development", cycle.partnership().id(), GateEvents.of(cycle).edited(9));

    await().until(() -> cycle.gate().path("content.concept.revision").equals(9));
    cycle
        .gate()
        .then()
        .body("approvedBy", contains("PROVIDER", "CUSTOMER"))
        .body("voided", empty());
    cycle
        .get("/signed-content")
        .then()
        .statusCode(200)
        .body("content.concept.revision", equalTo(1))
        .body("differsFromSigned", equalTo(true))
        .body("differences", contains("concept"));
  }

  @Test
  void shouldNameTheConceptsRevisionInApprovalsAndDecision() {
    CycleFixture cycle = atTheGate();
    int approved = cycle.gate().path("content.concept.revision");
    String hash = cycle.gate().path("contentHash");
    cycle.get("/signed-content").then().statusCode(404);
    cycle
        .approve(Side.PROVIDER, hash)
        .then()
        .statusCode(201)
        .body("conceptRevision", equalTo(approved));
    cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);

    String decision =
        cycle
            .decide("{\"outcome\": \"INVEST\"}")
            .statusCode(201)
            .body("concept.revision", equalTo(approved))
            .extract()
            .path("id");

    cycle
        .get("/signed-content")
        .then()
        .statusCode(200)
        .body("decisionId", equalTo(decision))
        .body("contentHash", equalTo(hash))
        .body("content.concept.revision", equalTo(approved))
        .body("differsFromSigned", equalTo(false));
  }

  private static CycleFixture atTheGate() {
    CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
    assertThat(cycle.openGate()).isNotNull();
    return cycle;
  }
}
