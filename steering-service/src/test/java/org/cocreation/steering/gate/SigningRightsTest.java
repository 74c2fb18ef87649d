package org.cocreation.steering.gate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signs at the value gate may sign that much. The tranches are 100,000 EUR together. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SigningRightsTest {

  @Inject Sql sql;

  private Siblings siblings;
  private CycleFixture cycle;
  private Company provider;
  private String second;
  private String hash;

  @BeforeEach
  void start() {
    siblings = Siblings.atWork();
    cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
    hash = cycle.openGate();
    PartnershipFixture partnership = cycle.partnership();
    provider = partnership.provider();
    second = provider.person("second");
    partnership.addToSteering(Side.PROVIDER, second);
  }

  @AfterEach
  void stop() {
    siblings.close();
  }

  @Test
  void shouldRefuseWhomNobodyAllowedToSign() {
    approve("second").then().statusCode(403).body("type", endsWith(":not-a-signer"));

    provider.allowToSign(second, "99999.99").then().statusCode(200);
    approve("second")
        .then()
        .statusCode(403)
        .body("type", endsWith(":beyond-your-limit"))
        .body("limit.amount", equalTo("99999.99"))
        .body("amount.amount", equalTo("100000.00"));
    cycle.gate().then().body("maySign.person", containsInAnyOrder(representatives()));

    provider.allowToSign(second, "100000.00").then().statusCode(200);
    cycle
        .gate()
        .then()
        .body(
            "maySign.findAll { it.side == 'PROVIDER' }.person",
            contains(representatives()[0], second));
    approve("second").then().statusCode(201);
  }

  @Test
  void shouldVoidTheSignatureOfWhomeverMayNotSignSoMuchAnyMore() {
    provider.allowToSign(second, null).then().statusCode(200);
    approve("second").then().statusCode(201);
    cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);

    provider.allowToSign(second, "100000.00").then().statusCode(200);
    cycle.gate().then().body("approvedBy", contains("PROVIDER", "CUSTOMER"));
    provider.allowToSign(second, "30000.00").then().statusCode(200);

    cycle
        .gate()
        .then()
        .body("approvedBy", contains("CUSTOMER"))
        .body("voided[0].voidReason", containsString("may not sign so much"));
    cycle
        .decide("{\"outcome\": \"INVEST\"}")
        .statusCode(409)
        .body("missingSides", contains("PROVIDER"));
  }

  @Test
  void shouldTakeAnotherPersonThanTheOneWhoStatedTheValue() {
    provider.allowToSign(second, null).then().statusCode(200);
    takeTwo();

    cycle.gate().then().body("maySign.findAll { it.side == 'PROVIDER' }.person", contains(second));
    cycle.approve(Side.PROVIDER, hash).then().statusCode(403).body("type", endsWith(":four-eyes"));
    approve("second").then().statusCode(201);
    cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);
    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
  }

  @Test
  void shouldAskAgainForSignaturesThatDoNotSufficeByAStricterRule() {
    provider.allowToSign(second, null).then().statusCode(200);
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);
    cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);

    takeTwo();

    cycle
        .gate()
        .then()
        .body("approvedBy", contains("CUSTOMER"))
        .body("voided[0].voidReason", containsString("rules"));
    cycle
        .decide("{\"outcome\": \"INVEST\"}")
        .statusCode(409)
        .body("missingSides", contains("PROVIDER"));
    approve("second").then().statusCode(201);
    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
  }

  @Test
  void shouldDecideByTheRuleThatHoldsThen() {
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);
    cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);
    // As if another release had another rule by default: nobody is told of that.
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.execute(
                    "update authority set four_eyes = '{\"when\": \"ALWAYS\"}' where organization = ?",
                    provider.key()));

    cycle
        .decide("{\"outcome\": \"INVEST\"}")
        .statusCode(409)
        .body("type", endsWith(":approval-missing"))
        .body("missingSides", contains("PROVIDER"));
    provider.allowToSign(second, null).then().statusCode(200);
    approve("second").then().statusCode(201);
    cycle.gate().then().body("approvedBy", contains("PROVIDER", "CUSTOMER"));
    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
  }

  @Test
  void shouldNameRepresentativesWhoHaveOnlyTheRole() {
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);
    String address = "/api/v1/organizations/{key}/authority/representatives/{person}";
    provider
        .authority()
        .body("{\"name\": \"Second\"}")
        .put(address, provider.key(), second)
        .then()
        .statusCode(200);

    provider
        .authority()
        .delete(address, provider.key(), provider.person("steering"))
        .then()
        .statusCode(200);

    cycle
        .gate()
        .then()
        .body(
            "maySign.findAll { it.side == 'PROVIDER' }.person",
            containsInAnyOrder(provider.person("steering"), second))
        .body("approvedBy", contains("PROVIDER"));
  }

  /** A reader's role is in the token; others hear of it once that person does what takes it. */
  @Test
  void shouldWriteNothingWhenTheGateIsRead() {
    String token =
        TestStack.running()
            .issuer()
            .tokenClaiming(
                provider.persona("second"), "groups", List.of("cocreation-representative"));

    given()
        .auth()
        .oauth2(token)
        .get("/api/v1/cycles/{id}/value-gate", cycle.id())
        .then()
        .statusCode(200)
        .body("maySign.person", hasItem(second));

    cycle.gate().then().body("maySign.person", not(hasItem(second)));
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(
                    () -> sql.list("select 1 from role_holder where person = ?", row -> 1, second)))
        .isEmpty();
  }

  private void takeTwo() {
    provider
        .authority()
        .body(
            """
            {"when": "ABOVE", "amount": {"amount": "99999.99", "currency": "EUR"}}""")
        .put("/api/v1/organizations/{key}/authority/four-eyes", provider.key())
        .then()
        .statusCode(200);
  }

  private String[] representatives() {
    return new String[] {
      provider.person("steering"), cycle.partnership().customer().person("steering")
    };
  }

  private Response approve(String who) {
    return provider
        .as(who)
        .body("{\"contentHash\": \"%s\"}".formatted(hash))
        .post("/api/v1/cycles/{id}/approvals", cycle.id());
  }
}
