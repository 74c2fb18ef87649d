package org.cocreation.steering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.localstack.issuer.Issuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the answer says what to change, and nothing is half-done. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class BadRequestsTest {

  private static final String ORGANIZATIONS = "/api/v1/organizations";

  @Test
  void shouldNameAnUnknownField() {
    refused("{\"name\": \"Mincorp\", \"colour\": \"red\"}", 400)
        .body("type", endsWith(":unreadable-body"))
        .body("detail", containsString("colour"));
  }

  /** So that a form can say it at its field. */
  @Test
  void shouldNameTheFieldWhoseValueDoesNotFit() {
    refused("{\"name\": \"Mincorp\", \"employees\": \"many\"}", 400)
        .body("violations[0].field", equalTo("employees"))
        .body("violations[0].message", equalTo("must be a whole number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": 5}",
        "{\"name\": true}",
        "{\"name\": {}}",
        "{\"name\": \"Mincorp\", \"employees\": \"many\"}",
        "{\"name\": \"Mincorp\", \"employees\": 1.5}",
        "{\"name\": \"Minc\\u0000orp\"}",
        "{\"name\": ",
        "[]"
      })
  void shouldRefuseWrongTypes(String body) {
    refused(body, 400).body("type", endsWith(":unreadable-body"));
  }

  @Test
  void shouldNameWhatIsMissingOrTooLong() {
    refused("{}", 422).body("violations.field", hasItem("name"));
    refused("{\"name\": \"%s\"}".formatted("x".repeat(201)), 422)
        .body("violations[0].field", equalTo("name"));
    refused("{\"name\": \"Mincorp\", \"employees\": -1}", 422)
        .body("violations[0].field", equalTo("employees"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u200b",
        "\\u00a0",
        " \\u2003\\ufeff",
        "Min\\u202ecorp",
        "Min\\ncorp",
        "Min\\u0007corp"
      })
  void shouldRefuseANameThatDoesNotShowWhatItHolds(String name) {
    refused("{\"name\": \"%s\"}".formatted(name), 422).body("violations[0].field", equalTo("name"));
  }

  @Test
  void shouldKeepANameComposedAndTrimmed() {
    Company company = Company.unregistered("company");

    register(company, UUID.randomUUID().toString(), "{\"name\": \"\\u00a0Malmo\\u0308 \\u200b\"}")
        .then()
        .statusCode(201)
        .body("name", equalTo("Malm\u00f6"));
  }

  @Test
  void shouldRefuseFiveMegabytes() {
    refused("{\"name\": \"%s\"}".formatted("x".repeat(5_000_000)), 413)
        .body("type", endsWith(":too-large"));
  }

  @Test
  void shouldRefuseNumbersThatAreNoMoney() {
    CycleFixture cycle = CycleFixture.started();
    for (String likely : new String[] {"1e400000000", "0.0000001", "1234567890123456"}) {
      cycle
          .partnership()
          .provider()
          .as("steering")
          .header("If-None-Match", "*")
          .body(Requests.statement(likely))
          .put("/api/v1/cycles/{id}/value-statements/PROVIDER", cycle.id())
          .then()
          .statusCode(422)
          .body("violations[0].field", equalTo("likely"));
    }
  }

  @Test
  void shouldKnowNothingOfUnknownIds() {
    Company company = Company.registered("company");
    for (String address :
        new String[] {"partnerships/", "cycles/", "goals/", "decisions/", "activities/"}) {
      for (String id : new String[] {UUID.randomUUID().toString(), "17", "x"}) {
        company
            .as("steering")
            .get("/api/v1/" + address + id)
            .then()
            .statusCode(404)
            .contentType("application/problem+json");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"/%00, 404", "?cursor=AA, 422"})
  void shouldRefuseNulInAnAddress(String address, int status) {
    Company.unregistered("company")
        .as("steering")
        .urlEncodingEnabled(false)
        .get(ORGANIZATIONS + address)
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }

  @Test
  void shouldTakeOnlyGenuineTokensForUs() {
    Issuer issuer = TestStack.running().issuer();
    Company company = Company.registered("company");
    for (String token :
        new String[] {
          issuer.expiredToken(company.persona("steering")),
          issuer.forgedToken(company.persona("steering")),
          issuer.tokenForAudience(company.persona("steering"), "somebody-else"),
          "nonsense"
        }) {
      given()
          .auth()
          .oauth2(token)
          .get(ORGANIZATIONS)
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .body("type", endsWith(":no-valid-token"));
    }
    for (String noToken :
        new String[] {"", ".", "..", "......", "a..b", ".a.b", "a", "a.b", "a.b.c"}) {
      given()
          .header("Authorization", "Bearer " + noToken)
          .get(ORGANIZATIONS)
          .then()
          .statusCode(401);
    }
    given().get(ORGANIZATIONS).then().statusCode(401);
  }

  @Test
  void shouldAnswerTheSameRequestTheSameAndAnotherWithTheSameKeyNot() {
    Company company = Company.unregistered("company");
    String key = UUID.randomUUID().toString();

    Response first = register(company, key, "{\"name\": \"Company\"}");
    Response second = register(company, key, "{\"name\": \"Company\"}");
    Response other = register(company, key, "{\"name\": \"Another\"}");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    other.then().statusCode(422).body("type", endsWith(":idempotency-key-reused"));
    company
        .as("steering")
        .body("{\"name\": \"Company\"}")
        .post(ORGANIZATIONS)
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-exists"));
  }

  @Test
  void shouldShowOthersOnlyTheNameOfAnOrganization() {
    Company company = Company.unregistered("company");
    String etag =
        register(company, UUID.randomUUID().toString(), "{\"name\": \"Company\", \"employees\": 7}")
            .header("ETag");

    Company.registered("other")
        .as("steering")
        .get(ORGANIZATIONS + "/" + company.key())
        .then()
        .body("name", equalTo("Company"))
        .body("employees", nullValue());
    Company.registered("other")
        .as("steering")
        .header("If-Match", etag)
        .body("{\"name\": \"Ours\"}")
        .put(ORGANIZATIONS + "/" + company.key())
        .then()
        .statusCode(403)
        .body("type", endsWith(":not-your-organization"));
    company
        .as("steering")
        .header("If-Match", etag)
        .body("{\"name\": \"Renamed\"}")
        .put(ORGANIZATIONS + "/" + company.key())
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(etag)));
  }

  @Test
  void shouldGoThroughAListPageByPage() {
    Company company = Company.registered("company");
    Company ignored = Company.registered("company");

    Response first = company.as("steering").get(ORGANIZATIONS + "?limit=1");
    Response second =
        company.as("steering").get(ORGANIZATIONS + "?limit=1&cursor=" + first.path("nextCursor"));

    assertThat(first.<String>path("items[0].key")).isLessThan(second.<String>path("items[0].key"));
    company.as("steering").get(ORGANIZATIONS + "?cursor=%25").then().statusCode(422);
    company.as("steering").get(ORGANIZATIONS + "?limit=0").then().statusCode(422);
  }

  private static Response register(Company company, String key, String body) {
    return company.as("steering").header("Idempotency-Key", key).body(body).post(ORGANIZATIONS);
  }

  private static ValidatableResponse refused(String body, int status) {
    Company company = Company.unregistered("company");
    ValidatableResponse answer =
        company
            .as("steering")
            .body(body)
            .post(ORGANIZATIONS)
            .then()
            .statusCode(status)
            .contentType("application/problem+json")
            .body(not(containsString("Exception")));
    company.as("steering").get(ORGANIZATIONS + "/" + company.key()).then().statusCode(404);
    return answer;
  }
}
