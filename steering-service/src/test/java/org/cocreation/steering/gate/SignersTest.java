package org.cocreation.steering.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1: two different people sign, and only who may still sign when it is decided has signed. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SignersTest {

  private static final String SECOND = "second";

  @Inject Sql sql;

  private Siblings siblings;

  @BeforeEach
  void start() {
    siblings = Siblings.atWork();
  }

  @AfterEach
  void stop() {
    siblings.close();
  }

  @Test
  void shouldRefuseThatOnePersonTurnsBothKeys() {
    CycleFixture cycle = atTheGate();
    String hash = cycle.gate().path("contentHash");
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);
    // As if the customer's signer had signed as one of the provider's before.
    String both = cycle.partnership().customer().person("steering");
    signedBy(both, Side.PROVIDER, cycle);

    cycle
        .approve(Side.CUSTOMER, hash)
        .then()
        .statusCode(409)
        .body("type", endsWith(":same-person"));
    cycle.gate().then().body("approvedBy", contains("PROVIDER"));
  }

  @Test
  void shouldDecideOnTwoPeoplesSignaturesOnly() {
    CycleFixture cycle = atTheGate();
    String hash = cycle.gate().path("contentHash");
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);
    cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);
    signedBy(cycle.partnership().customer().person("steering"), Side.PROVIDER, cycle);

    cycle
        .decide("{\"outcome\": \"INVEST\"}")
        .statusCode(409)
        .body("type", endsWith(":same-person"));
  }

  @Test
  void shouldTakeAlongTheSignatureOfSomebodyWhoChangesSides() {
    CycleFixture cycle = atTheGate();
    PartnershipFixture partnership = cycle.partnership();
    String hash = cycle.gate().path("contentHash");
    String both = partnership.provider().person(SECOND);
    approve(partnership.provider().asPerson(both), cycle, hash).then().statusCode(201);

    partnership.remove(Side.PROVIDER, both).then().statusCode(200);
    add(partnership, Side.CUSTOMER, both);
    approve(partnership.customer().asPerson(both), cycle, hash).then().statusCode(201);

    cycle
        .decide("{\"outcome\": \"INVEST\"}")
        .statusCode(409)
        .body("missingSides", contains("PROVIDER"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldNotCountTheSignatureOfSomebodyWhoLeft(boolean partnershipToo) {
    CycleFixture cycle = atTheGate();
    PartnershipFixture partnership = cycle.partnership();
    String hash = cycle.gate().path("contentHash");
    Company provider = partnership.provider();
    String leaver = provider.person(SECOND);
    approve(provider.asPerson(leaver), cycle, hash).then().statusCode(201);
    cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);

    (partnershipToo
            ? partnership.remove(Side.PROVIDER, leaver)
            : partnership
                .change(provider.as("steering"))
                .body("{\"teams\": [\"OPERATIONS\"]}")
                .put("/api/v1/partnerships/{id}/members/{person}", partnership.id(), leaver))
        .then()
        .statusCode(200);

    cycle
        .gate()
        .then()
        .body("approvedBy", contains("CUSTOMER"))
        .body("voided.person", contains(leaver))
        .body(
            "voided[0].voidReason",
            containsString(
                partnershipToo ? "not in the partnership any more" : "not in the steering team"));
    cycle
        .decide("{\"outcome\": \"INVEST\"}")
        .statusCode(409)
        .body("type", endsWith(":approval-missing"))
        .body("missingSides", contains("PROVIDER"));
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);
    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
  }

  @Test
  void shouldCountTheSignatureOfSomebodyWhoLeavesAfterTheDecision() {
    CycleFixture cycle = atTheGate();
    PartnershipFixture partnership = cycle.partnership();
    String hash = cycle.gate().path("contentHash");
    String leaver = partnership.provider().person(SECOND);
    approve(partnership.provider().asPerson(leaver), cycle, hash).then().statusCode(201);
    cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);
    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);

    partnership.remove(Side.PROVIDER, leaver).then().statusCode(200);

    cycle
        .gate()
        .then()
        .body("approvedBy", contains("PROVIDER", "CUSTOMER"))
        .body("voided", empty());
  }

  private void signedBy(String person, Side side, CycleFixture cycle) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.execute(
                    "update approval set person = ? where cycle_id = ? and side = ?",
                    person,
                    UUID.fromString(cycle.id()),
                    side.name()));
  }

  /** The provider has a second person who can sign. */
  private static CycleFixture atTheGate() {
    CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
    assertThat(cycle.openGate()).isNotNull();
    add(cycle.partnership(), Side.PROVIDER, cycle.partnership().provider().person(SECOND));
    return cycle;
  }

  private static void add(PartnershipFixture partnership, Side side, String person) {
    partnership.addToSteering(side, person);
    partnership.of(side).allowToSign(person, null).then().statusCode(200);
  }

  private static Response approve(RequestSpecification by, CycleFixture cycle, String hash) {
    return by.body("{\"contentHash\": \"%s\"}".formatted(hash))
        .post("/api/v1/cycles/{id}/approvals", cycle.id());
  }
}
