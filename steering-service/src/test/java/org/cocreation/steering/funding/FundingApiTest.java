package org.cocreation.steering.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R8 and R9: small bets of both sides, each on evidence, and the sums that follow. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class FundingApiTest {

  /** In which everything is refused, so that it is as new for each. */
  private static CycleFixture untouched;

  private static final String CYCLE = "/api/v1/cycles/{id}";
  private static final String LEDGER = "/api/v1/partnerships/{id}/ledger";

  @ParameterizedTest
  @CsvSource({
    "100.00, 100, MATCHED, 100.00, 100.00",
    "100.00, 99.99, UNMATCHED, 100.00, 99.99",
    "100.00, 0, UNMATCHED, 100.00, 0.00",
    "0, 0.00, ZERO, 0.00, 0.00",
    "100.00, , AWAITED, 100.00,"
  })
  void shouldShowMatchedUnmatchedAndZeroPledgesForWhatTheyAre(
      String provider, String customer, String standing, String ofProvider, String ofCustomer) {
    CycleFixture cycle = CycleFixture.started();

    cycle.pledge(Side.PROVIDER, provider, "EUR").then().statusCode(201);
    if (customer != null) {
      cycle.pledge(Side.CUSTOMER, customer, "EUR").then().statusCode(201);
    }

    cycle
        .get("/pledges")
        .then()
        .body("byCurrency", hasSize(1))
        .body("byCurrency[0].currency", equalTo("EUR"))
        .body("byCurrency[0].provider", equalTo(ofProvider))
        .body("byCurrency[0].customer", equalTo(ofCustomer))
        .body("byCurrency[0].standing", equalTo(standing));
  }

  @Test
  void shouldAddPledgesUpByCurrencyAndSide() {
    CycleFixture cycle = CycleFixture.started();
    cycle.pledge(Side.PROVIDER, "100.10", "EUR").then().statusCode(201);
    cycle.pledge(Side.PROVIDER, "0.05", "EUR").then().statusCode(201);
    cycle.pledge(Side.CUSTOMER, "1200", "JPY").then().statusCode(201);

    cycle
        .get("/pledges")
        .then()
        .body("items", hasSize(3))
        .body("byCurrency.currency", contains("EUR", "JPY"))
        .body("byCurrency.provider", contains("100.15", "0"))
        .body("byCurrency.customer", contains("0.00", "1200"));
    ledger(cycle.partnership())
        .then()
        .body("currencies.currency", contains("EUR", "JPY"))
        .body("currencies[0].pledged", equalTo("100.15"))
        .body("currencies[0].available", equalTo("100.15"))
        .body("currencies[0].released", equalTo("0.00"))
        .body("currencies[1].shares.side", contains("PROVIDER", "CUSTOMER"))
        .body("currencies[1].shares.pledged", contains("0", "1200"));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, EUR, amount.amount",
    "1.001, EUR, amount.amount",
    "1.5, JPY, amount.amount",
    "1e3, EUR, amount.amount",
    "1000000000000.01, EUR, amount.amount",
    "999999999999999.9999, CLF, amount.amount",
    "1, EURO, amount.currency",
    "1, ZZZ, amount.currency",
    "1, XAU, amount.currency"
  })
  void shouldRefuseWhatIsNoAmount(String amount, String currency, String field) {
    CycleFixture cycle = untouched();

    cycle
        .pledge(Side.PROVIDER, amount, currency)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo(field));

    cycle.get("/pledges").then().body("items", empty());
  }

  @Test
  void shouldPledgeOnceHoweverOftenItIsSent() {
    CycleFixture cycle = CycleFixture.started();
    String key = UUID.randomUUID().toString();

    Response first = pledge(cycle, key, "10.00");
    Response second = pledge(cycle, key, "10.00");

    first.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    pledge(cycle, key, "11.00")
        .then()
        .statusCode(422)
        .body("type", endsWith(":idempotency-key-reused"));
    ledger(cycle.partnership()).then().body("currencies[0].pledged", equalTo("10.00"));
  }

  @Test
  void shouldPlanTranchesEachWithTheEvidenceThatTheNextOneNeeds() {
    CycleFixture cycle = CycleFixture.started();

    cycle.get("/tranche-plan").then().statusCode(404);
    cycle.get("/tranches").then().statusCode(200).body("items", empty());
    cycle
        .planTranches("EUR", "30000", "70000.5")
        .then()
        .statusCode(201)
        .body("revision", equalTo(1))
        .body("tranches.number", contains(1, 2))
        .body("tranches.amount", contains("30000.00", "70000.50"))
        .body("tranches[0].evidence.activity", equalTo("design-concept"))
        .body("tranches[1].evidence", nullValue());
    List<String> ids = cycle.get("/tranches").path("items.id");
    cycle
        .planTranches("EUR", "30000", "70000.50")
        .then()
        .statusCode(200)
        .body("revision", equalTo(1));
    cycle
        .planTranches("EUR", "20000", "70000", "5")
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("tranches[1].id", equalTo(ids.get(1)));
    cycle.get("/tranches").then().body("items.state", contains("PLANNED", "PLANNED", "PLANNED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'currency': 'EUR', 'tranches': []} | tranches",
        "{'currency': 'EURO', 'tranches': [{'amount': '1', 'purpose': 'x'}]} | currency",
        "{'currency': 'EUR', 'tranches': [{'amount': '0', 'purpose': 'x'}]} | tranches[0].amount",
        "{'currency': 'EUR', 'tranches': [{'amount': '0.001', 'purpose': 'x'}]} |"
            + " tranches[0].amount",
        "{'currency': 'EUR', 'tranches': [{'amount': '-5', 'purpose': 'x'}]} | tranches[0].amount",
        "{'currency': 'EUR', 'tranches': [{'amount': '1', 'purpose': ' '}]} | tranches[0].purpose",
        "{'currency': 'EUR', 'tranches': [{'amount': '1', 'purpose': 'x'}, {'amount': '1',"
            + " 'purpose': 'y'}]} | tranches[0].evidence",
        "{'currency': 'EUR', 'tranches': [{'amount': '1', 'purpose': 'x', 'evidence': {'activity':"
            + " 'paint-houses', 'text': 'Pink.'}}]} | tranches[0].evidence.activity"
      })
  void shouldRefuseAPlanThatIsNone(String body, String field) {
    CycleFixture cycle = untouched();

    cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-None-Match", "*")
        .body(body.replace('\'', '"'))
        .put(CYCLE + "/tranche-plan", cycle.id())
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo(field));
  }

  @Test
  void shouldAskForThePlansVersion() {
    CycleFixture cycle = CycleFixture.started();
    Company provider = cycle.partnership().provider();
    String plan =
        "{\"currency\": \"EUR\", \"tranches\": [{\"amount\": \"1\", \"purpose\": \"x\"}]}";
    String address = CYCLE + "/tranche-plan";

    provider.as("steering").body(plan).put(address, cycle.id()).then().statusCode(428);
    provider
        .as("steering")
        .header("If-Match", "\"0\"")
        .body(plan)
        .put(address, cycle.id())
        .then()
        .statusCode(412);
    cycle.planTranches("EUR", "1").then().statusCode(201);
    provider.as("steering").body(plan).put(address, cycle.id()).then().statusCode(428);
    provider
        .as("steering")
        .header("If-None-Match", "*")
        .body(plan)
        .put(address, cycle.id())
        .then()
        .statusCode(412);
    provider
        .as("steering")
        .header("If-Match", "\"17\"")
        .body(plan)
        .put(address, cycle.id())
        .then()
        .statusCode(412)
        .body("type", endsWith(":stale-version"));
  }

  @Test
  void shouldTakeOneOfTwoPlansThatComeAtOnce() throws Exception {
    CycleFixture cycle = CycleFixture.started();
    cycle.planTranches("EUR", "1").then().statusCode(201);
    String etag = cycle.get("/tranche-plan").header("ETag");
    CyclicBarrier start = new CyclicBarrier(2);

    List<Integer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> both = new ArrayList<>();
      for (Side side : Side.values()) {
        both.add(
            threads.submit(
                () -> {
                  int ignored = start.await();
                  return cycle
                      .partnership()
                      .of(side)
                      .as("steering")
                      .header("If-Match", etag)
                      .body(
                          "{\"currency\": \"EUR\", \"tranches\": [{\"amount\": \"%d\","
                                  .formatted(2 + side.ordinal())
                              + " \"purpose\": \"x\"}]}")
                      .put(CYCLE + "/tranche-plan", cycle.id())
                      .statusCode();
                }));
      }
      for (Future<Integer> one : both) {
        answers.add(one.get());
      }
    }

    assertThat(answers).containsExactlyInAnyOrder(200, 412);
    cycle.get("/tranche-plan").then().body("revision", equalTo(2));
  }

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
          .body("shares.amount", contains("0.02", "0.01"));
      funded
          .spend(Side.PROVIDER, tranches.getFirst(), "9.98", "EUR")
          .then()
          .statusCode(409)
          .body("type", endsWith(":funds-missing"))
          .body("unspent.amount", equalTo("9.97"));
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

  @Test
  void shouldExportTheJournalAsJsonAndCsvWithoutFormulas() {
    CycleFixture cycle = CycleFixture.started();
    Company provider = cycle.partnership().provider();
    provider
        .as("steering")
        .body(
            """
            {"amount": {"amount": "10.50", "currency": "EUR"},
             "note": "=HYPERLINK(\\"http://x\\", \\"a, b\\")"}\
            """)
        .post(CYCLE + "/pledges", cycle.id())
        .then()
        .statusCode(201);
    cycle.pledge(Side.CUSTOMER, "7", "SEK").then().statusCode(201);
    cycle.pledge(Side.CUSTOMER, "0", "EUR").then().statusCode(201);
    String journal = LEDGER + "/journal";

    Response first = provider.as("steering").get(journal + "?limit=1", cycle.partnership().id());
    first
        .then()
        .contentType("application/json")
        .body("items.number", contains(1))
        .body("items[0].kind", equalTo("PLEDGE"))
        .body("items[0].postings.account", contains("AVAILABLE", "PLEDGED"))
        .body("items[0].postings[0].debit", equalTo("10.50"))
        .body("items[0].postings[1].credit", equalTo("10.50"))
        .body("items[0].description", startsWith("=HYPERLINK"));
    provider
        .as("steering")
        .get(
            journal + "?limit=1&cursor={cursor}",
            cycle.partnership().id(),
            first.<String>path("nextCursor"))
        .then()
        .body("items.number", contains(2))
        .body("items[0].currency", equalTo("SEK"))
        .body("nextCursor", nullValue());
    provider
        .as("steering")
        .get(journal + "?cursor=eA", cycle.partnership().id())
        .then()
        .statusCode(422);

    Response csv =
        provider.as("steering").accept("text/csv").get(journal, cycle.partnership().id());

    csv.then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .header("Content-Disposition", containsString("journal.csv"))
        .body(containsString("\"'=HYPERLINK(\"\"http://x\"\", \"\"a, b\"\")\""))
        .body(not(containsString(",\"=HYPERLINK")));
    List<String> lines = csv.asString().lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.getFirst())
        .startsWith("number,at,kind,account,side,currency,debit,credit,cycleId");
    assertThat(lines.get(1)).startsWith("1,").contains(",PLEDGE,AVAILABLE,PROVIDER,EUR,10.50,,");
    assertThat(lines.get(4)).startsWith("2,").contains(",PLEDGE,PLEDGED,CUSTOMER,SEK,,7.00,");
  }

  private static CycleFixture untouched() {
    if (untouched == null) {
      untouched = CycleFixture.started();
    }
    return untouched;
  }

  private static Response pledge(CycleFixture cycle, String key, String amount) {
    return cycle
        .partnership()
        .provider()
        .as("steering")
        .header("Idempotency-Key", key)
        .body("{\"amount\": {\"amount\": \"%s\", \"currency\": \"EUR\"}}".formatted(amount))
        .post(CYCLE + "/pledges", cycle.id());
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
