package org.cocreation.steering.spending;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
    partnership.addToSteering(Side.PROVIDER, provider().person("second"));
    takeTwoBeyond("3.00");

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

  @Test
  void shouldLetASpendingFallWithItsProposer() {
    String second = provider().person("second");
    partnership.addToSteering(Side.PROVIDER, second);
    String id = spend(provider(), "second", "4.00", ", \"from\": [\"CUSTOMER\"]").path("id");

    partnership.remove(Side.PROVIDER, second).then().statusCode(200);

    show(id)
        .then()
        .body("state", equalTo("REFUSED"))
        .body("refusedReason", containsString("not in the partnership any more"));
    confirm(partnership.customer(), "steering", id).then().statusCode(409);
    booked().then().body("items", empty());
  }

  @Test
  void shouldAskAgainForTheConfirmationOfSomebodyWhoLeft() {
    String second = provider().person("second");
    partnership.addToSteering(Side.PROVIDER, second);
    partnership.addToSteering(Side.PROVIDER, provider().person("third"));
    takeTwoBeyond("3.00");
    String id = spend(provider(), "steering", "4.00", ", \"from\": [\"CUSTOMER\"]").path("id");
    confirm(provider(), "second", id).then().body("missing", contains("CUSTOMER"));

    partnership.remove(Side.PROVIDER, second).then().statusCode(200);

    show(id)
        .then()
        .body("missing", contains("PROVIDER", "CUSTOMER"))
        .body("confirmations", empty());
    confirm(partnership.customer(), "steering", id).then().body("state", equalTo("PROPOSED"));
    confirm(provider(), "third", id).then().body("state", equalTo("BOOKED"));
  }

  @Test
  void shouldNotCountOnePersonForBothSides() {
    String both = provider().person("second");
    partnership.addToSteering(Side.PROVIDER, both);
    partnership.addToSteering(Side.CUSTOMER, both);
    takeTwoBeyond("3.00");
    String id = spend(provider(), "steering", "4.00", ", \"from\": [\"CUSTOMER\"]").path("id");
    confirm(provider(), "second", id).then().statusCode(200);

    confirm(partnership.customer().asPerson(both), id)
        .then()
        .statusCode(409)
        .body("type", endsWith(":same-person"));
    confirm(partnership.customer(), "steering", id).then().body("state", equalTo("BOOKED"));
  }

  @Test
  void shouldBookByTheRuleThatHoldsThen() {
    partnership.addToSteering(Side.PROVIDER, provider().person("second"));
    String id = spend(provider(), "steering", "4.00", ", \"from\": [\"CUSTOMER\"]").path("id");

    takeTwoBeyond("3.00");

    confirm(partnership.customer(), "steering", id)
        .then()
        .statusCode(200)
        .body("state", equalTo("PROPOSED"))
        .body("missing", contains("PROVIDER"));
    confirm(provider(), "second", id).then().body("state", equalTo("BOOKED"));
  }

  private void takeTwoBeyond(String amount) {
    provider()
        .authority()
        .body(
            "{\"when\": \"ABOVE\", \"amount\": {\"amount\": \"%s\", \"currency\": \"EUR\"}}"
                .formatted(amount))
        .put("/api/v1/organizations/{key}/authority/four-eyes", provider().key())
        .then()
        .statusCode(200);
  }

  private Response show(String id) {
    return provider().as("steering").get(PROPOSED, id);
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
    return confirm(by.as(who), id);
  }

  private Response confirm(RequestSpecification by, String id) {
    return by.header("If-Match", etag(provider(), id)).post(PROPOSED + "/confirmation", id);
  }

  private static String etag(Company of, String id) {
    return of.as("steering").get(PROPOSED, id).header("ETag");
  }

  private Response booked() {
    return provider().as("steering").get(SPENDINGS, tranche);
  }
}
