package org.cocreation.steering.partnership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
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

  @Test
  void shouldBeginWhenTheOtherPartyAccepts() {
    PartnershipFixture partnership = PartnershipFixture.proposed();

    partnership
        .change(partnership.customer().as("steering"))
        .post(ONE + "/acceptance", partnership.id())
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
  void shouldNotOccupyTheOtherSidesPeople() {
    PartnershipFixture partnership = PartnershipFixture.active();
    String pekka = partnership.customer().person("pekka");
    for (Side side : Side.values()) {
      add(partnership, side, pekka).then().statusCode(201);
    }

    remove(partnership, Side.PROVIDER, pekka).then().statusCode(200);

    partnership
        .customer()
        .as("steering")
        .get(ONE, partnership.id())
        .then()
        .body(
            "members.findAll { it.person == '%s' }.organization".formatted(pekka),
            contains(partnership.customer().key()));
    partnership
        .customer()
        .as("pekka")
        .get("/api/v1/partnerships/{id}/cycles", partnership.id())
        .then()
        .statusCode(200);
  }

  /** Whoever is named can be taken out again; names that no address can hold are refused. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "auth0|5f7c",
        "https://issuer.example/users/7?x=1#y",
        "a/../b",
        "...",
        "%2e",
        "a;b=c",
        "a\\b",
        "x y+z&\"<>^`~:@!$'()*,=[]",
        "Zoë Åström"
      })
  void shouldTakeOutWhomeverItTookIn(String person) {
    PartnershipFixture partnership = PartnershipFixture.active();
    add(partnership, Side.PROVIDER, "  " + person + "\u00a0").then().statusCode(201);

    remove(partnership, Side.PROVIDER, person)
        .then()
        .statusCode(200)
        .body("members.person", not(hasItem(person)));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", " .. ", "\u00a0.\u200b"})
  void shouldRefuseWhomNobodyCouldTakeOut(String person) {
    PartnershipFixture partnership = PartnershipFixture.active();

    add(partnership, Side.PROVIDER, person)
        .then()
        .statusCode(422)
        .body("violations[0].field", endsWith("person"));
  }

  @Test
  void shouldEndOnceNoCycleRunsInIt() {
    CycleFixture cycle = CycleFixture.started();
    PartnershipFixture partnership = cycle.partnership();

    end(partnership)
        .then()
        .statusCode(409)
        .body("type", endsWith(":cycles-running"))
        .body("cycles.id", contains(cycle.id()));
    cycle.decide("{\"outcome\": \"SHELVE\", \"reason\": \"Later.\"}").statusCode(201);
    end(partnership).then().statusCode(200).body("status", equalTo("ENDED"));

    partnership
        .provider()
        .as("steering")
        .body("{\"microService\": {\"name\": \"Positioning\"}}")
        .post(ONE + "/cycles", partnership.id())
        .then()
        .statusCode(409)
        .body("type", endsWith(":partnership-ended"));
    cycle
        .decide("{\"outcome\": \"REVIVE\", \"reason\": \"Now.\"}")
        .statusCode(409)
        .body("type", endsWith(":partnership-ended"));
    partnership
        .customer()
        .as("operations")
        .get(ONE + "/cycles", partnership.id())
        .then()
        .statusCode(200);
    cycle.get().then().statusCode(200);
    remove(partnership, Side.PROVIDER, partnership.provider().person("operations"))
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

  private static Response end(PartnershipFixture partnership) {
    return partnership
        .change(partnership.customer().as("steering"))
        .body("{\"reason\": \"The mine closes.\"}")
        .post(ONE + "/ending", partnership.id());
  }

  private static Response add(PartnershipFixture partnership, Side side, String person) {
    return partnership
        .change(partnership.of(side).as("steering"))
        .body(Map.of("person", person, "name", "Somebody", "teams", List.of("OPERATIONS")))
        .post(ONE + "/members", partnership.id());
  }

  private static Response remove(PartnershipFixture partnership, Side side, String person) {
    return partnership
        .change(partnership.of(side).as("steering"))
        .delete(ONE + "/members/{person}", partnership.id(), person);
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
