package org.cocreation.steering.partnership;

import static org.cocreation.chassis.test.Refused.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
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
import org.cocreation.steering.PartnershipFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each side says who of its people is in which team. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class MembersApiTest {

  private static final String MEMBERS = "/api/v1/partnerships/{id}/members";

  private PartnershipFixture partnership;

  @BeforeEach
  void begin() {
    partnership = PartnershipFixture.active();
  }

  @Test
  void shouldAddAndChangeAndRemoveMembers() {
    String person = partnership.customer().person("operations");

    change(partnership.customer(), person, "OPERATIONS", "DEVELOPMENT")
        .then()
        .statusCode(200)
        .body(
            "members.find { it.person == '%s' }.teams".formatted(person),
            containsInAnyOrder("DEVELOPMENT", "OPERATIONS"));
    partnership.remove(Side.CUSTOMER, person).then().statusCode(200).body("members", hasSize(5));
  }

  @Test
  void shouldRefuseToChangeTheOtherSidesPeople() {
    refused(
        403,
        "wrong-side",
        change(partnership.provider(), partnership.customer().person("operations"), "STEERING"));
  }

  @Test
  void shouldRefuseMembersOfOtherTeamsToChangeMembers() {
    refused(403, "wrong-team", add(Side.PROVIDER, "development", "a@b"));
  }

  @Test
  void shouldNotOccupyTheOtherSidesPeople() {
    String pekka = partnership.customer().person("pekka");
    for (Side side : Side.values()) {
      add(side, "steering", pekka).then().statusCode(201);
    }

    partnership.remove(Side.PROVIDER, pekka).then().statusCode(200);

    partnership
        .customer()
        .as("steering")
        .get("/api/v1/partnerships/{id}", partnership.id())
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
    add(Side.PROVIDER, "steering", "  " + person + "\u00a0").then().statusCode(201);

    partnership
        .remove(Side.PROVIDER, person)
        .then()
        .statusCode(200)
        .body("members.person", not(hasItem(person)));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", " .. ", "\u00a0.\u200b"})
  void shouldRefuseWhomNobodyCouldTakeOut(String person) {
    add(Side.PROVIDER, "steering", person)
        .then()
        .statusCode(422)
        .body("violations[0].field", endsWith("person"));
  }

  private Response add(Side side, String team, String person) {
    return partnership
        .change(partnership.of(side).as(team))
        .body(Map.of("person", person, "name", "Somebody", "teams", List.of("OPERATIONS")))
        .post(MEMBERS, partnership.id());
  }

  private Response change(Company by, String person, String... teams) {
    return partnership
        .change(by.as("steering"))
        .body(Map.of("teams", teams))
        .put(MEMBERS + "/{person}", partnership.id(), person);
  }
}
