package org.cocreation.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Tokens;
import org.cocreation.localstack.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose the answers are that are kept, and that they are given again to people with the right. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class IdempotentAnswersTest {

  private static final String PLEDGES = "/api/v1/cycles/{id}/pledges";
  private static final String CYCLES = "/api/v1/partnerships/{id}/cycles";
  private static final String MEMBER = "/api/v1/partnerships/{id}/members/{person}";

  private final String key = UUID.randomUUID().toString();
  private CycleFixture cycle;
  private PartnershipFixture partnership;
  private Company provider;

  @BeforeEach
  void start() {
    cycle = CycleFixture.started();
    partnership = cycle.partnership();
    provider = partnership.provider();
    partnership
        .change(provider.as("steering"))
        .body(
            Map.of("person", provider.person("second"), "name", "S", "teams", List.of("STEERING")))
        .post("/api/v1/partnerships/{id}/members", partnership.id())
        .then()
        .statusCode(201);
  }

  @Test
  void shouldBeKeptForAPersonOfAnOrganization() {
    Company one = Company.unregistered("one");
    Company other = Company.unregistered("other");

    for (Company company : List.of(one, other)) {
      namesake(company)
          .header("Idempotency-Key", key)
          .body("{\"name\": \"A company\"}")
          .post("/api/v1/organizations")
          .then()
          .statusCode(201)
          .header("Location", endsWith("/organizations/" + company.key()));
    }
  }

  @Test
  void shouldNotBeGivenToSomebodyWhoLeft() {
    String pledged = pledge().then().statusCode(201).extract().path("id");
    assertThat(pledge().<String>path("id")).isEqualTo(pledged);

    partnership
        .change(provider.as("steering"))
        .delete(MEMBER, partnership.id(), provider.person("second"))
        .then()
        .statusCode(200);

    pledge().then().statusCode(404).body("type", endsWith(":not-found"));
    assertThat(pledge().jsonPath().getMap(""))
        .isEqualTo(pledge("new " + key).jsonPath().getMap(""));
  }

  @Test
  void shouldNotBeGivenToSomebodyWhoLeftTheTeam() {
    pledge().then().statusCode(201);
    start(key).then().statusCode(201);

    partnership
        .change(provider.as("steering"))
        .body("{\"teams\": [\"OPERATIONS\"]}")
        .put(MEMBER, partnership.id(), provider.person("second"))
        .then()
        .statusCode(200);

    pledge().then().statusCode(403).body("type", endsWith(":wrong-team"));
  }

  @Test
  void shouldNotBeGivenWherePeopleOfThePartiesWouldHearThatTheyAreNoMembers() {
    start(key).then().statusCode(201);

    partnership
        .change(provider.as("steering"))
        .delete(MEMBER, partnership.id(), provider.person("second"))
        .then()
        .statusCode(200);

    start(key).then().statusCode(403).body("type", endsWith(":not-a-member"));
  }

  private Response pledge() {
    return pledge("pledge " + key);
  }

  private Response pledge(String key) {
    return second()
        .header("Idempotency-Key", key)
        .body("{\"amount\": {\"amount\": \"10.00\", \"currency\": \"EUR\"}}")
        .post(PLEDGES, cycle.id());
  }

  private Response start(String key) {
    return second()
        .header("Idempotency-Key", key)
        .body("{\"microService\": {\"name\": \"Positioning\"}}")
        .post(CYCLES, partnership.id());
  }

  private RequestSpecification second() {
    return provider.as("second");
  }

  /** The issuer calls them the same, in both organizations. */
  private static RequestSpecification namesake(Company company) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of(Persona.of("steering@both", "Kim", company.key())))
        .contentType("application/json");
  }
}
