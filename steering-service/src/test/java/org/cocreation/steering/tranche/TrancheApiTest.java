package org.cocreation.steering.tranche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** R8 and R9: small bets of both sides, each on evidence, and the sums that follow. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class TrancheApiTest {

  private static final String CYCLE = "/api/v1/cycles/{id}";
  private static final String LEDGER = "/api/v1/partnerships/{id}/ledger";

  @Test
  void shouldReleaseOnEvidenceSplitToTheCentAndSpendNoMoreThanThat() {
    try (Siblings siblings = Siblings.atWork()) {
      PartnershipFixture partnership = PartnershipFixture.active();
      FundedCycle funded =
          FundedCycle.in(partnership, "60.00", "40.01", "EUR", "10.00", "20.00", "80.00");
      List<String> tranches = funded.tranches();

      funded
          .tranche(tranches.getFirst())
          .then()
          .body("state", equalTo("RELEASED"))
          .body("shares.amount", contains("6.00", "4.00"));
      funded
          .release(Side.PROVIDER, tranches.getFirst())
          .then()
          .statusCode(409)
          .body("type", endsWith(":already-released"));
      funded
          .release(Side.PROVIDER, tranches.get(2))
          .then()
          .statusCode(409)
          .body("type", endsWith(":earlier-tranche-first"));
      funded
          .spend(Side.CUSTOMER, tranches.get(1), "1", "EUR")
          .then()
          .statusCode(409)
          .body("type", endsWith(":tranche-not-released"));
      String seen = funded.tranche(tranches.get(1)).header("ETag");
      funded
          .release(Side.CUSTOMER, tranches.get(1))
          .then()
          .statusCode(200)
          .body("state", equalTo("RELEASED"))
          .body("shown.activity", equalTo("design-concept"))
          .body("shares.amount", contains("12.00", "8.00"));
      release(partnership.provider(), "steering", tranches.get(1), seen).then().statusCode(412);
      funded
          .release(Side.PROVIDER, tranches.get(2))
          .then()
          .statusCode(409)
          .body("type", endsWith(":funds-missing"))
          .body("missing.amount", equalTo("9.99"));

      funded
          .spend(Side.CUSTOMER, tranches.getFirst(), "0.03", "EUR")
          .then()
          .statusCode(201)
          .body("shares.amount", contains("0.00", "0.03"));
      funded
          .spend(Side.CUSTOMER, tranches.getFirst(), "3.98", "EUR")
          .then()
          .statusCode(409)
          .body("type", endsWith(":funds-missing"))
          .body("unspent.amount", equalTo("3.97"));
      funded
          .spend(Side.PROVIDER, tranches.getFirst(), "1", "SEK")
          .then()
          .statusCode(422)
          .body("violations[0].field", equalTo("amount.currency"));
      funded
          .spend(Side.PROVIDER, tranches.getFirst(), "0", "EUR")
          .then()
          .statusCode(422)
          .body("violations[0].field", equalTo("amount.amount"));
      partnership
          .customer()
          .as("development")
          .get("/api/v1/tranches/{id}/spendings?limit=1", tranches.getFirst())
          .then()
          .body("items.amount.amount", contains("0.03"))
          .body("nextCursor", nullValue());
      ledger(partnership)
          .then()
          .body("currencies[0].pledged", equalTo("100.01"))
          .body("currencies[0].available", equalTo("70.01"))
          .body("currencies[0].released", equalTo("30.00"))
          .body("currencies[0].unspent", equalTo("29.97"))
          .body("currencies[0].spent", equalTo("0.03"))
          .body("currencies[0].shares.available", contains("42.00", "28.01"));
      funded
          .cycle()
          .planTranches("EUR", "10.00", "20.00", "70.00")
          .then()
          .statusCode(409)
          .body("type", endsWith(":phase-passed"));
    }
  }

  @Test
  void shouldHoldTheNextTrancheUntilItsEvidenceIsThere() {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started();
      cycle.planTranches("EUR", "10.00", "20.00").then().statusCode(201);
      Company provider = cycle.partnership().provider();
      provider
          .as("steering")
          .header("If-Match", cycle.get("/tranche-plan").header("ETag"))
          .body(
              """
              {"currency": "EUR", "tranches": [
               {"amount": "10.00", "purpose": "Concept",
                "evidence": {"activity": "govern-implementation", "text": "It runs."}},
               {"amount": "20.00", "purpose": "More"}]}\
              """)
          .put(CYCLE + "/tranche-plan", cycle.id())
          .then()
          .statusCode(200);
      List<String> tranches = cycle.get("/tranches").path("items.id");
      String etag =
          provider.as("steering").get("/api/v1/tranches/{id}", tranches.get(1)).header("ETag");

      release(provider, "steering", tranches.get(1), etag)
          .then()
          .statusCode(409)
          .body("type", endsWith(":value-gate-ahead"));
      FundedCycle funded = FundedCycle.of(cycle);

      funded
          .release(Side.CUSTOMER, tranches.get(1))
          .then()
          .statusCode(409)
          .body("type", endsWith(":evidence-missing"))
          .body("evidence.activity", equalTo("govern-implementation"));
      CycleFixture unused = cycle.in(Phase.EVALUATION);
      funded
          .release(Side.CUSTOMER, tranches.get(1))
          .then()
          .statusCode(200)
          .body("shown.activity", equalTo("govern-implementation"));
    }
  }

  @Test
  void shouldBeOnlySteeringsAndOnlyTheirOwnPartnerships() {
    CycleFixture cycle = CycleFixture.started();
    cycle.planTranches("EUR", "1").then().statusCode(201);
    String tranche = cycle.get("/tranches").path("items[0].id");
    String money = "{\"amount\": {\"amount\": \"1\", \"currency\": \"EUR\"}, \"%s\": \"x\"}";
    Company rival = Company.registered("rival");
    Company customer = cycle.partnership().customer();
    String tranches = "/api/v1/tranches/{id}";

    for (String team : new String[] {"development", "operations"}) {
      customer
          .as(team)
          .body(money.formatted("note"))
          .post(CYCLE + "/pledges", cycle.id())
          .then()
          .statusCode(403)
          .body("type", endsWith(":wrong-team"));
      customer
          .as(team)
          .body(money.formatted("description"))
          .post(tranches + "/spendings", tranche)
          .then()
          .statusCode(403);
      release(customer, team, tranche, "*").then().statusCode(403);
      customer.as(team).get(LEDGER, cycle.partnership().id()).then().statusCode(200);
      customer.as(team).get(tranches, tranche).then().statusCode(200);
    }
    for (String below : new String[] {"/pledges", "/tranche-plan", "/tranches"}) {
      rival.as("steering").get(CYCLE + below, cycle.id()).then().statusCode(404);
    }
    rival
        .as("steering")
        .body(money.formatted("note"))
        .post(CYCLE + "/pledges", cycle.id())
        .then()
        .statusCode(404);
    rival.as("steering").get(LEDGER, cycle.partnership().id()).then().statusCode(404);
    rival.as("steering").get(LEDGER + "/journal", cycle.partnership().id()).then().statusCode(404);
    String unknown = UUID.randomUUID().toString();
    assertThat(rival.as("steering").get(tranches, tranche).asString())
        .isEqualTo(rival.as("steering").get(tranches, unknown).asString());
    assertThat(release(rival, "steering", tranche, "*").asString())
        .isEqualTo(release(rival, "steering", unknown, "*").asString());
    rival.as("steering").get(tranches + "/spendings", tranche).then().statusCode(404);
    rival
        .as("steering")
        .body(money.formatted("description"))
        .post(tranches + "/spendings", tranche)
        .then()
        .statusCode(404);
    release(customer, "steering", tranche, null).then().statusCode(428);
  }

  private static Response release(Company company, String team, String tranche, String ifMatch) {
    var request = company.as(team).body("{\"evidence\": {\"note\": \"Seen.\"}}");
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .post("/api/v1/tranches/{id}/release", tranche);
  }

  private static Response ledger(PartnershipFixture partnership) {
    return partnership.customer().as("operations").get(LEDGER, partnership.id());
  }
}
