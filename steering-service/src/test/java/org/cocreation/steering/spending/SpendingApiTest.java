package org.cocreation.steering.spending;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.cocreation.steering.tranche.FundedCycle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A side spends its own share, and of the other's what that one confirms. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SpendingApiTest {

  private static final String SPENDINGS = "/api/v1/tranches/{id}/spendings";
  private static final String PROPOSED = "/api/v1/proposed-spendings/{id}";

  private PartnershipFixture partnership;
  private String tranche;

  /** Each side has 5.00 EUR in it. */
  @BeforeEach
  void start() {
    partnership = PartnershipFixture.active();
    try (Siblings ignored = Siblings.atWork()) {
      tranche =
          FundedCycle.in(partnership, "50.00", "50.00", "EUR", "10.00", "20.00")
              .tranches()
              .getFirst();
    }
  }

  @Test
  void shouldSpendASidesOwnShareOnly() {
    spend(provider(), "steering", "5.00", "")
        .then()
        .statusCode(201)
        .body("shares.amount", contains("5.00", "0.00"));
    spend(provider(), "steering", "0.01", "")
        .then()
        .statusCode(409)
        .body("type", endsWith(":funds-missing"));
  }

  @Test
  void shouldSpendTheOthersShareOnceTheOtherConfirms() {
    Response proposed =
        spend(provider(), "steering", "4.00", ", \"from\": [\"PROVIDER\", \"CUSTOMER\"]");
    proposed
        .then()
        .statusCode(202)
        .body("state", equalTo("PROPOSED"))
        .body("missing", contains("CUSTOMER"));
    String id = proposed.path("id");
    booked().then().body("items", empty());

    confirm(provider(), "steering", id).then().statusCode(403).body("type", endsWith(":four-eyes"));
    confirm(partnership.customer(), "operations", id).then().statusCode(403);
    confirm(Company.registered("rival"), "steering", id).then().statusCode(404);
    confirm(partnership.customer(), "steering", id)
        .then()
        .statusCode(200)
        .body("state", equalTo("BOOKED"))
        .body("confirmations.side", contains("CUSTOMER"));

    booked()
        .then()
        .body("items.person", contains(provider().person("steering")))
        .body("items[0].shares.amount", contains("2.00", "2.00"));
    confirm(partnership.customer(), "steering", id).then().statusCode(409);
  }

  @Test
  void shouldBookNothingThatIsRefused() {
    String id = spend(provider(), "steering", "4.00", ", \"from\": [\"CUSTOMER\"]").path("id");

    partnership
        .customer()
        .as("steering")
        .header("If-Match", etag(partnership.customer(), id))
        .body("{\"reason\": \"It is in your offer.\"}")
        .post(PROPOSED + "/refusal", id)
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"));

    booked().then().body("items", empty());
    partnership
        .customer()
        .as("operations")
        .get(SPENDINGS + "/proposed", tranche)
        .then()
        .body("items.refusedReason", contains("It is in your offer."));
  }

  @Test
  void shouldTakeASecondPersonBeyondAnAmount() {
    partnership
        .change(provider().as("steering"))
        .body(
            "{\"person\": \"%s\", \"name\": \"S\", \"teams\": [\"STEERING\"]}"
                .formatted(provider().person("second")))
        .post("/api/v1/partnerships/{id}/members", partnership.id())
        .then()
        .statusCode(201);
    provider()
        .authority()
        .body(
            """
            {"when": "ABOVE", "amount": {"amount": "3.00", "currency": "EUR"}}""")
        .put("/api/v1/organizations/{key}/authority/four-eyes", provider().key())
        .then()
        .statusCode(200);

    partnership
        .customer()
        .as("operations")
        .get("/api/v1/partnerships/{id}", partnership.id())
        .then()
        .body("parties.fourEyes.amount", contains("3.00", "250000"));
    spend(provider(), "steering", "0.50", "").then().statusCode(201);
    Response proposed = spend(provider(), "steering", "3.01", "");
    proposed.then().statusCode(202).body("missing", contains("PROVIDER"));
    String id = proposed.path("id");
    confirm(partnership.customer(), "steering", id)
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-confirmed"));
    confirm(provider(), "second", id).then().statusCode(200).body("state", equalTo("BOOKED"));
  }

  private Company provider() {
    return partnership.of(Side.PROVIDER);
  }

  private Response spend(Company by, String who, String amount, String more) {
    return by.as(who)
        .body(
            ("{\"amount\": {\"amount\": \"%s\", \"currency\": \"EUR\"},"
                    + " \"description\": \"Cells\"%s}")
                .formatted(amount, more))
        .post(SPENDINGS, tranche);
  }

  private Response confirm(Company by, String who, String id) {
    return by.as(who).header("If-Match", etag(provider(), id)).post(PROPOSED + "/confirmation", id);
  }

  private static String etag(Company of, String id) {
    return of.as("steering").get(PROPOSED, id).header("ETag");
  }

  private Response booked() {
    return provider().as("steering").get(SPENDINGS, tranche);
  }
}
