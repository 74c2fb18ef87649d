package org.cocreation.steering.partnership;

import static org.cocreation.chassis.process.Side.CUSTOMER;
import static org.cocreation.chassis.process.Side.PROVIDER;
import static org.cocreation.chassis.test.Refused.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(FeatureTest.class)
class PartnershipApiTest {

  private static final String ONE = "/api/v1/partnerships/{id}";
  private static final String CYCLE = "{\"microService\": {\"name\": \"Weight loading\"}}";
  private static final String MEMBER =
      "{\"person\": \"a@b\", \"name\": \"A\", \"teams\": [\"STEERING\"]}";

  @Test
  void shouldBeginWhenTheOtherPartyAccepts() {
    PartnershipFixture partnership = PartnershipFixture.proposed();

    post(partnership, CUSTOMER, "/acceptance", "")
        .then()
        .statusCode(200)
        .body("status", equalTo("ACTIVE"))
        .body("parties.side", contains("PROVIDER", "CUSTOMER"))
        .body(
            "members.person",
            contains(
                partnership.provider().person("steering"),
                partnership.customer().person("steering")))
        .body("members[1].teams", contains("STEERING"));
  }

  @Test
  void shouldRefuseThatTheProposerAcceptsItself() {
    refused(
        403,
        "not-yours-to-answer",
        post(PartnershipFixture.proposed(), PROVIDER, "/acceptance", ""));
  }

  @Test
  void shouldLetNothingElseHappenBeforeItIsAccepted() {
    PartnershipFixture partnership = PartnershipFixture.proposed();
    String goal =
        """
        {"name": "Lower fuel cost", "kpis": [{"name": "Fuel", "unit": "EUR/t",
         "direction": "DECREASE", "baseline": "2", "target": "1"}]}""";

    refused(409, "partnership-not-active", post(partnership, PROVIDER, "/cycles", CYCLE));
    post(partnership, PROVIDER, "/goals", goal).then().statusCode(409);
    post(partnership, PROVIDER, "/members", MEMBER).then().statusCode(409);
  }

  @Test
  void shouldNotExistForOutsiders() {
    PartnershipFixture partnership = PartnershipFixture.active();
    Company rival = Company.registered("rival");

    rival.as("steering").get("/api/v1/partnerships").then().body("items", empty());
    for (String path : new String[] {"", "/cycles", "/goals"}) {
      rival.as("steering").get(ONE + path, partnership.id()).then().statusCode(404);
    }
    postAs(rival, partnership, "/acceptance", "").then().statusCode(404);
    refused(404, "not-found", postAs(rival, partnership, "/cycles", CYCLE));
  }

  @Test
  void shouldLetItsOwnSideWithdrawAProposal() {
    PartnershipFixture partnership = PartnershipFixture.proposed();
    String reason = "{\"reason\": \"We ask again next year.\"}";

    refused(403, "not-yours-to-withdraw", post(partnership, CUSTOMER, "/withdrawal", reason));
    postAs(Company.registered("rival"), partnership, "/withdrawal", reason).then().statusCode(404);
    post(partnership, PROVIDER, "/withdrawal", reason)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("withdrawnReason", equalTo("We ask again next year."));
    refused(409, "already-answered", post(partnership, CUSTOMER, "/acceptance", ""));
    refused(409, "already-answered", post(partnership, PROVIDER, "/withdrawal", reason));
  }

  @Test
  void shouldDeclineForGood() {
    PartnershipFixture partnership = PartnershipFixture.proposed();

    post(partnership, CUSTOMER, "/refusal", "{\"reason\": \"No budget this year.\"}")
        .then()
        .statusCode(200)
        .body("status", equalTo("DECLINED"));
    refused(409, "already-answered", post(partnership, CUSTOMER, "/acceptance", ""));
  }

  @Test
  void shouldHaveTheTimeZoneThatItsSteeringTeamsSay() {
    PartnershipFixture partnership = PartnershipFixture.active();

    get(partnership, PROVIDER).then().body("timeZone", equalTo("UTC"));
    zone(partnership, "steering", "Europe/Stockholm")
        .then()
        .statusCode(200)
        .body("timeZone", equalTo("Europe/Stockholm"));
    zone(partnership, "operations", "UTC").then().statusCode(403);
    partnership
        .provider()
        .as("steering")
        .body(
            """
            {"name": "Another", "side": "PROVIDER", "counterpart": "%s", "timeZone": "Asia/Tokyo"}"""
                .formatted(partnership.customer().key()))
        .post("/api/v1/partnerships")
        .then()
        .statusCode(201)
        .body("timeZone", equalTo("Asia/Tokyo"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Atlantis", "+01:00", "SystemV/PST8", "europe/stockholm", ""})
  void shouldRefuseWhatIsNoTimeZone(String unknown) {
    zone(PartnershipFixture.active(), "steering", unknown)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("timeZone"));
  }

  @Test
  void shouldEndOnceNoCycleRunsInIt() {
    CycleFixture cycle = CycleFixture.started();
    PartnershipFixture partnership = cycle.partnership();
    String reason = "{\"reason\": \"The mine closes.\"}";

    refused(409, "cycles-running", post(partnership, CUSTOMER, "/ending", reason))
        .body("cycles.id", contains(cycle.id()));
    cycle.decide("{\"outcome\": \"SHELVE\", \"reason\": \"Later.\"}").statusCode(201);
    post(partnership, CUSTOMER, "/ending", reason)
        .then()
        .statusCode(200)
        .body("status", equalTo("ENDED"));

    refused(409, "partnership-ended", post(partnership, PROVIDER, "/cycles", CYCLE));
    refused(
        409,
        "partnership-ended",
        cycle.decide(
            "{\"outcome\": \"REVIVE\", \"reason\": \"Now.\"}", cycle.get().header("ETag")));
    partnership
        .customer()
        .as("operations")
        .get(ONE + "/cycles", partnership.id())
        .then()
        .statusCode(200);
    cycle.get().then().statusCode(200);
    partnership
        .remove(PROVIDER, partnership.provider().person("operations"))
        .then()
        .statusCode(200);
  }

  @Test
  void shouldBeRenamed() {
    PartnershipFixture partnership = PartnershipFixture.active();

    partnership
        .change(partnership.customer().as("steering"))
        .body("{\"name\": \"Site management north\"}")
        .put(ONE, partnership.id())
        .then()
        .statusCode(200)
        .body("name", equalTo("Site management north"));
  }

  @Test
  void shouldAskForTheVersionAndRefuseAStaleOne() {
    PartnershipFixture partnership = PartnershipFixture.proposed();
    String stale = partnership.etag();
    Company customer = partnership.customer();

    refused(
        428,
        "precondition-required",
        customer.as("steering").post(ONE + "/acceptance", partnership.id()));
    post(partnership, CUSTOMER, "/acceptance", "").then().statusCode(200);
    refused(
            412,
            "stale-version",
            customer
                .as("steering")
                .header("If-Match", stale)
                .body(MEMBER)
                .post(ONE + "/members", partnership.id()))
        .body("currentETag", equalTo(partnership.etag()));
  }

  private static Response get(PartnershipFixture partnership, Side side) {
    return partnership.of(side).as("steering").get(ONE, partnership.id());
  }

  private static Response zone(PartnershipFixture partnership, String team, String zone) {
    return partnership
        .change(partnership.customer().as(team))
        .body("{\"timeZone\": \"%s\"}".formatted(zone))
        .put(ONE + "/time-zone", partnership.id());
  }

  /** As that side's steering team, with the version that stands. */
  private static Response post(
      PartnershipFixture partnership, Side side, String path, String body) {
    return postAs(partnership.of(side), partnership, path, body);
  }

  private static Response postAs(
      Company company, PartnershipFixture partnership, String path, String body) {
    return partnership.change(company.as("steering")).body(body).post(ONE + path, partnership.id());
  }
}
