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
  void shouldHaveTheTimeZoneThatItsSteeringTeamsSay() {
    PartnershipFixture partnership = PartnershipFixture.active();
    String zone = ONE + "/time-zone";

    partnership
        .provider()
        .as("steering")
        .get(ONE, partnership.id())
        .then()
        .body("timeZone", equalTo("UTC"));
    partnership
        .change(partnership.customer().as("steering"))
        .body("{\"timeZone\": \"Europe/Stockholm\"}")
        .put(zone, partnership.id())
        .then()
        .statusCode(200)
        .body("timeZone", equalTo("Europe/Stockholm"));
    for (String unknown :
        new String[] {"Europe/Atlantis", "+01:00", "SystemV/PST8", "europe/stockholm", ""}) {
      partnership
          .change(partnership.customer().as("steering"))
          .body("{\"timeZone\": \"%s\"}".formatted(unknown))
          .put(zone, partnership.id())
          .then()
          .statusCode(422)
          .body("violations[0].field", equalTo("timeZone"));
    }
    partnership
        .change(partnership.customer().as("operations"))
        .body("{\"timeZone\": \"UTC\"}")
        .put(zone, partnership.id())
        .then()
        .statusCode(403);
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
