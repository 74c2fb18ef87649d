package org.cocreation.steering.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.cocreation.chassis.hash.Sha256;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R9: what each side pledges, matched, unmatched or zero, is shown for what it is. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class PledgeApiTest {

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
    "999999999999999.999, KWD, amount.amount",
    "1, EURO, amount.currency",
    "1, ZZZ, amount.currency",
    "1, XAU, amount.currency",
    "1, CLF, amount.currency",
    "1, DEM, amount.currency"
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

  /** Or no request could be repeated across two releases between which its class has moved. */
  @Test
  void shouldKnowARequestByWhatIsSentAndNotByTheCodeThatTakesIt() {
    CycleFixture cycle = CycleFixture.started();
    String key = UUID.randomUUID().toString();
    pledge(cycle, key, "10.00").then().statusCode(201);

    assertThat(hashKeptWith(key))
        .isEqualTo(
            Sha256.of(
                """
                POST /api/v1/cycles/%1$s/pledges
                "%1$s"
                {"amount":{"amount":"10.00","currency":"EUR"}}\
                """
                    .formatted(cycle.id())));
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

  private static Response ledger(PartnershipFixture partnership) {
    return partnership.customer().as("operations").get(LEDGER, partnership.id());
  }

  private static String hashKeptWith(String key) {
    EntityManager entities = Arc.container().instance(EntityManager.class).get();
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (String)
                    entities
                        .createNativeQuery(
                            "select request_hash from idempotency_key where key = :key")
                        .setParameter("key", key)
                        .getSingleResult());
  }
}
