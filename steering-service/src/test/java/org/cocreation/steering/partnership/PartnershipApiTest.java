package org.cocreation.steering.partnership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.PartnershipFixture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FeatureTest.class)
class PartnershipApiTest {

  private static final String ONE = "/api/v1/partnerships/{id}";

  @Test
  void shouldBeginWhenTheOtherPartyAccepts() {
    PartnershipFixture partnership = PartnershipFixture.proposed();

    partnership
        .change(partnership.customer().as("operations"))
        .post(ONE + "/acceptance", partnership.id())
        .then()
        .statusCode(200)
        .body("status", equalTo("ACTIVE"))
        .body("parties.side", contains("PROVIDER", "CUSTOMER"))
        .body(
            "members.person",
            contains(
                partnership.provider().person("steering"),
                partnership.customer().person("operations")))
        .body("members[1].teams", contains("STEERING"));
  }

  @Test
  void shouldRefuseThatTheProposerAcceptsItself() {
    PartnershipFixture partnership = PartnershipFixture.proposed();

    partnership
        .change(partnership.provider().as("steering"))
        .post(ONE + "/acceptance", partnership.id())
        .then()
        .statusCode(403)
        .body("type", endsWith(":not-yours-to-answer"));
  }

  @Test
  void shouldLetNothingElseHappenBeforeItIsAccepted() {
    PartnershipFixture partnership = PartnershipFixture.proposed();
    String cycle = "{\"microService\": {\"name\": \"Weight loading\"}}";
    String goal =
        """
        {"name": "Lower fuel cost", "kpis": [{"name": "Fuel", "unit": "EUR/t",
         "direction": "DECREASE", "baseline": "2", "target": "1"}]}""";
    String member = "{\"person\": \"a@b\", \"name\": \"A\", \"teams\": [\"STEERING\"]}";

    partnership
        .provider()
        .as("steering")
        .body(cycle)
        .post(ONE + "/cycles", partnership.id())
        .then()
        .statusCode(409)
        .body("type", endsWith(":partnership-not-active"));
    partnership
        .provider()
        .as("steering")
        .body(goal)
        .post(ONE + "/goals", partnership.id())
        .then()
        .statusCode(409);
    partnership
        .change(partnership.provider().as("steering"))
        .body(member)
        .post(ONE + "/members", partnership.id())
        .then()
        .statusCode(409);
  }

  @Test
  void shouldNotExistForOutsiders() {
    PartnershipFixture partnership = PartnershipFixture.active();
    Company rival = Company.registered("rival");

    rival.as("steering").get(ONE, partnership.id()).then().statusCode(404);
    rival.as("steering").get("/api/v1/partnerships").then().body("items", empty());
    rival
        .as("steering")
        .header("If-Match", partnership.etag())
        .post(ONE + "/acceptance", partnership.id())
        .then()
        .statusCode(404);
    rival
        .as("steering")
        .body("{\"microService\": {\"name\": \"Weight loading\"}}")
        .post(ONE + "/cycles", partnership.id())
        .then()
        .statusCode(404)
        .body("type", endsWith(":not-found"));
    rival.as("steering").get(ONE + "/cycles", partnership.id()).then().statusCode(404);
    rival.as("steering").get(ONE + "/goals", partnership.id()).then().statusCode(404);
  }

  @Test
  void shouldLetItsOwnSideWithdrawAProposal() {
    PartnershipFixture partnership = PartnershipFixture.proposed();
    String reason = "{\"reason\": \"We ask again next year.\"}";

    partnership
        .change(partnership.customer().as("steering"))
        .body(reason)
        .post(ONE + "/withdrawal", partnership.id())
        .then()
        .statusCode(403)
        .body("type", endsWith(":not-yours-to-withdraw"));
    Company.registered("rival")
        .as("steering")
        .header("If-Match", partnership.etag())
        .body(reason)
        .post(ONE + "/withdrawal", partnership.id())
        .then()
        .statusCode(404);
    partnership
        .change(partnership.provider().as("steering"))
        .body(reason)
        .post(ONE + "/withdrawal", partnership.id())
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("withdrawnReason", equalTo("We ask again next year."));
    for (String answer : new String[] {"acceptance", "withdrawal"}) {
      partnership
          .change(
              answer.equals("acceptance")
                  ? partnership.customer().as("steering")
                  : partnership.provider().as("steering").body(reason))
          .post(ONE + "/" + answer, partnership.id())
          .then()
          .statusCode(409)
          .body("type", endsWith(":already-answered"));
    }
  }

  @Test
  void shouldDeclineForGood() {
    PartnershipFixture partnership = PartnershipFixture.proposed();

    partnership
        .change(partnership.customer().as("steering"))
        .body("{\"reason\": \"No budget this year.\"}")
        .post(ONE + "/refusal", partnership.id())
        .then()
        .statusCode(200)
        .body("status", equalTo("DECLINED"));
    partnership
        .change(partnership.customer().as("steering"))
        .post(ONE + "/acceptance", partnership.id())
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-answered"));
  }

  @Test
  void shouldAddAndChangeAndRemoveMembers() {
    PartnershipFixture partnership = PartnershipFixture.active();
    String person = partnership.customer().person("operations");

    partnership
        .change(partnership.customer().as("steering"))
        .body("{\"teams\": [\"OPERATIONS\", \"DEVELOPMENT\"]}")
        .put(ONE + "/members/{person}", partnership.id(), person)
        .then()
        .statusCode(200)
        .body(
            "members.find { it.person == '%s' }.teams".formatted(person),
            containsInAnyOrder("DEVELOPMENT", "OPERATIONS"));
    partnership
        .change(partnership.customer().as("steering"))
        .delete(ONE + "/members/{person}", partnership.id(), person)
        .then()
        .statusCode(200)
        .body("members", hasSize(5));
  }

  @Test
  void shouldRefuseToChangeTheOtherSidesPeople() {
    PartnershipFixture partnership = PartnershipFixture.active();

    partnership
        .change(partnership.provider().as("steering"))
        .body("{\"teams\": [\"STEERING\"]}")
        .put(
            ONE + "/members/{person}",
            partnership.id(),
            partnership.customer().person("operations"))
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-side"));
  }

  @Test
  void shouldRefuseMembersOfOtherTeamsToChangeMembers() {
    PartnershipFixture partnership = PartnershipFixture.active();

    partnership
        .change(partnership.provider().as("development"))
        .body("{\"person\": \"a@b\", \"name\": \"A\", \"teams\": [\"STEERING\"]}")
        .post(ONE + "/members", partnership.id())
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
  }

  @Test
  void shouldAskForTheVersionAndRefuseAStaleOne() {
    PartnershipFixture partnership = PartnershipFixture.proposed();
    String stale = partnership.etag();

    partnership
        .customer()
        .as("steering")
        .post(ONE + "/acceptance", partnership.id())
        .then()
        .statusCode(428)
        .body("type", endsWith(":precondition-required"));
    partnership
        .change(partnership.customer().as("steering"))
        .post(ONE + "/acceptance", partnership.id())
        .then()
        .statusCode(200);
    partnership
        .customer()
        .as("steering")
        .header("If-Match", stale)
        .body("{\"person\": \"a@b\", \"name\": \"A\", \"teams\": [\"OPERATIONS\"]}")
        .post(ONE + "/members", partnership.id())
        .then()
        .statusCode(412)
        .body("type", endsWith(":stale-version"))
        .body("currentETag", equalTo(partnership.etag()));
  }
}
