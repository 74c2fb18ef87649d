package org.cocreation.steering.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.cocreation.steering.tranche.FundedCycle;
import org.junit.jupiter.api.Test;

/** R8, R9: what is not released of a pledge can be taken back, and the ledger balances. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class PledgeWithdrawalTest {

  private static final String CYCLE = "/api/v1/cycles/{id}";

  @Test
  void shouldTakeBackOfItsOwnSideWhatIsNotReleased() {
    CycleFixture cycle = CycleFixture.started();
    cycle.pledge(Side.PROVIDER, "100.00", "EUR").then().statusCode(201);
    cycle.pledge(Side.CUSTOMER, "50.00", "EUR").then().statusCode(201);

    Company provider = cycle.partnership().provider();
    withdraw(provider, "development", cycle, "40.00").then().statusCode(403);
    withdraw(Company.registered("rival"), "steering", cycle, "40.00").then().statusCode(404);
    withdraw(provider, "steering", cycle, "0")
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("amount.amount"));
    withdraw(provider, "steering", cycle, "100.01")
        .then()
        .statusCode(409)
        .body("type", endsWith(":not-available"))
        .body("available.amount", equalTo("100.00"));
    withdraw(provider, "steering", cycle, "40.00")
        .then()
        .statusCode(201)
        .body("side", equalTo("PROVIDER"))
        .body("reason", equalTo("The sensors are there already."));

    cycle
        .get("/pledges")
        .then()
        .body("items", hasSize(2))
        .body("withdrawals.amount.amount", contains("40.00"))
        .body("byCurrency[0].provider", equalTo("60.00"))
        .body("byCurrency[0].customer", equalTo("50.00"))
        .body("byCurrency[0].standing", equalTo("UNMATCHED"));
    ledger(cycle)
        .then()
        .body("currencies[0].pledged", equalTo("110.00"))
        .body("currencies[0].available", equalTo("110.00"))
        .body("currencies[0].shares.pledged", contains("60.00", "50.00"));
    provider
        .as("steering")
        .get("/api/v1/partnerships/{id}/ledger/journal", cycle.partnership().id())
        .then()
        .body("items.kind", hasItem("WITHDRAWAL"));
  }

  @Test
  void shouldTakeBackFromACycleThatIsStopped() {
    CycleFixture cycle = CycleFixture.started();
    cycle.pledge(Side.CUSTOMER, "50.00", "EUR").then().statusCode(201);
    cycle.decide("{\"outcome\": \"STOP\", \"reason\": \"No data.\"}").statusCode(201);

    withdraw(cycle.partnership().customer(), "steering", cycle, "50.00").then().statusCode(201);

    ledger(cycle).then().body("currencies[0].pledged", equalTo("0.00"));
  }

  @Test
  void shouldTakeBackNothingThatIsReleasedAtTheSameTime() throws Exception {
    try (Siblings siblings = Siblings.atWork()) {
      FundedCycle funded =
          FundedCycle.in(PartnershipFixture.active(), "60.00", "40.00", "EUR", "30.00", "70.00");
      CycleFixture cycle = funded.cycle();
      String second = funded.tranches().get(1);
      Company provider = cycle.partnership().provider();
      String etag = provider.as("steering").get("/api/v1/tranches/{id}", second).header("ETag");
      List<Callable<Response>> calls =
          List.of(
              () -> withdraw(provider, "steering", cycle, "42.00"),
              () -> withdraw(cycle.partnership().customer(), "steering", cycle, "28.00"),
              () ->
                  provider
                      .as("steering")
                      .header("If-Match", etag)
                      .body("{\"evidence\": {\"note\": \"The concept stands.\"}}")
                      .post("/api/v1/tranches/{id}/release", second));
      List<Integer> answers;
      try (var threads = Executors.newFixedThreadPool(3)) {
        answers =
            threads.invokeAll(calls).stream()
                .map(Future::resultNow)
                .map(Response::statusCode)
                .toList();
      }
      // The release takes all that there is: it wins alone, or loses against any withdrawal.
      boolean released = answers.get(2) == 200;
      assertThat(answers.subList(0, 2))
          .as(answers.toString())
          .allMatch(answer -> answer == (released ? 409 : 201));
      Response ledger = ledger(cycle);
      assertThat(sum(ledger, "pledged"))
          .isEqualByComparingTo(sum(ledger, "available").add(sum(ledger, "released")));
      assertThat(sum(ledger, "released")).isEqualByComparingTo(released ? "100.00" : "30.00");
    }
  }

  private static BigDecimal sum(Response ledger, String field) {
    return new BigDecimal(ledger.<String>path("currencies[0]." + field));
  }

  private static Response ledger(CycleFixture cycle) {
    return cycle
        .partnership()
        .provider()
        .as("steering")
        .get("/api/v1/partnerships/{id}/ledger", cycle.partnership().id());
  }

  private static Response withdraw(Company by, String team, CycleFixture cycle, String amount) {
    return by.as(team)
        .body(
            "{\"amount\": {\"amount\": \"%s\", \"currency\": \"EUR\"}, \"reason\": \"%s\"}"
                .formatted(amount, "The sensors are there already."))
        .post(CYCLE + "/pledges/withdrawals", cycle.id());
  }
}
