package org.cocreation.kpi;

import static io.restassured.RestAssured.given;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Cursor;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.localstack.Personas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see what, and what becomes of what nobody should send. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class RightsAndBadInputTest {

  @Test
  void shouldShowOutsidersNothing() {
    Story story = Story.begun("Weight loading");

    as("steering@rivalcorp").get("/api/v1/cycles/" + story.cycle()).then().statusCode(404);
    as("steering@rivalcorp")
        .get("/api/v1/cycles/" + story.cycle() + "/timeline")
        .then()
        .statusCode(404);
    as("steering@rivalcorp").get("/api/v1/kpis?cycle=" + story.cycle()).then().statusCode(404);
    as("steering@rivalcorp").get("/api/v1/kpis").then().body("items", empty());
    as("steering@rivalcorp")
        .get("/api/v1/portfolio")
        .then()
        .statusCode(200)
        .body("phases.cycles", everyItem(empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"portfolio", "kpis", "stream", "processes/co-creation-cycle", "measurements"})
  void shouldAskForATokenAndNeverSendToALoginPage(String path) {
    given().redirects().follow(false).get("/api/v1/" + path).then().statusCode(not(302));
    given()
        .redirects()
        .follow(false)
        .cookie("q_session_pages", "made-up")
        .get("/api/v1/portfolio")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void shouldRefuseTokensThatAreExpiredForgedOrMeantForOthers() {
    var issuer = TestStack.running().issuer();
    var henrik = Personas.named("steering@mincorp");
    for (String token :
        new String[] {
          issuer.expiredToken(henrik),
          issuer.forgedToken(henrik),
          issuer.tokenForAudience(henrik, "elsewhere"),
          "no-token"
        }) {
      given()
          .auth()
          .oauth2(token)
          .get("/api/v1/portfolio")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .body("type", equalTo("urn:cocreation:problem:no-valid-token"));
    }
  }

  @Test
  void shouldSendPeopleToTheIssuerAndScriptsNot() {
    given()
        .redirects()
        .follow(false)
        .get("/")
        .then()
        .statusCode(302)
        .header("Location", startsWith(TestStack.running().issuer().url() + "/authorize"));
    given()
        .redirects()
        .follow(false)
        .header("HX-Request", "true")
        .get("/portfolio")
        .then()
        .statusCode(499);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"measurements\":[]}",
        "{}",
        "{\"measurements\":[null]}",
        "{\"measurements\":[{\"kpiId\":\"0199f1a0-0401-7000-8000-000000000401\",\"source\":\"\",\"measurementId\":\"1\",\"value\":1,\"observedAt\":\"2026-01-01T00:00:00Z\"}]}",
        "{\"measurements\":[{\"kpiId\":\"0199f1a0-0401-7000-8000-000000000401\",\"source\":\"a\\u0001\",\"measurementId\":\"1\",\"value\":1,\"observedAt\":\"2026-01-01T00:00:00Z\"}]}",
        "{\"measurements\":[{\"kpiId\":\"0199f1a0-0401-7000-8000-000000000401\",\"source\":\"a\",\"measurementId\":\"1\",\"value\":\"1e999999999\",\"observedAt\":\"2026-01-01T00:00:00Z\"}]}",
        "{\"measurements\":[{\"kpiId\":\"0199f1a0-0401-7000-8000-000000000401\",\"source\":\"a\",\"measurementId\":\"1\",\"observedAt\":\"2026-01-01T00:00:00Z\"}]}",
        "{\"measurements\":[{\"value\":1E2147483647}]}",
        "{\"measurements\":[{\"value\":\"1E2147483647\"}]}",
        "{\"measurements\":[{\"observedAt\":\"-5000-01-01T00:00:00Z\"}]}",
        "{\"measurements\":[{\"kpiId\":\"0199f1a0-0401-7000-8000-000000000401\",\"source\":\"\\u200b\",\"measurementId\":\"1\",\"value\":1,\"observedAt\":\"2026-01-01T00:00:00Z\"}]}",
        "{\"measurements\":[{\"kpiId\":\"0199f1a0-0401-7000-8000-000000000401\",\"source\":\"a\\u202eb\",\"measurementId\":\"1\",\"value\":1,\"observedAt\":\"2026-01-01T00:00:00Z\"}]}",
      })
  void shouldNameTheFieldThatDoesNotDo(String body) {
    as("steering@mincorp")
        .body(body)
        .post("/api/v1/measurements")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("violations[0].field", containsString("measurements"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"measurements\":[{\"kpi\":\"x\"}]}",
        "{\"measurements\":{}}",
        "{\"measurements\":[{\"kpiId\":\"x\"}]}",
        "{\"measurements\":[{\"value\":\"much\"}]}",
        "{\"measurements\":[{\"value\":{}}]}",
        "{\"measurements\":[{\"value\":\"\"}]}",
        "{\"measurements\":[{\"value\":1,\"value\":2}]}",
        "{\"measurements\":[]} {}",
        "{\"measurements\":[{\"observedAt\":\"yesterday\"}]}",
        "[]",
        "{",
      })
  void shouldSayWhatIsWrongWithABodyItCannotRead(String body) {
    as("steering@mincorp")
        .body(body)
        .post("/api/v1/measurements")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:cocreation:problem:unreadable-body"))
        .body("detail", not(containsString("org.cocreation")));
  }

  @Test
  void shouldRefuseABodyOfFiveMegabytes() {
    as("steering@mincorp")
        .body("{\"measurements\":[\"" + "x".repeat(5_000_000) + "\"]}")
        .post("/api/v1/measurements")
        .then()
        .statusCode(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cycles/%s",
        "cycles/%s/timeline",
        "kpis/%s",
        "cycles/none",
        "kpis/none",
        "processes/none",
        "kpis?cycle=%s"
      })
  void shouldFindNothingUnderAnUnknownId(String path) {
    as("steering@mincorp")
        .get("/api/v1/" + path.formatted(UUID.randomUUID()))
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "2026-03-10T09:12:44Z",
        "-5000-01-01T00:00:00Z|x",
        "+999999999-12-31T23:59:59Z|x",
        "2026-03-10T09:12:44Z|\0"
      })
  void shouldRefuseAPlaceAtWhichNothingCanStand(String place) {
    Story story = Story.begun("Weight loading");
    String cursor = "cursor=" + Cursor.of(place);
    for (String list :
        List.of(
            "cycles/" + story.cycle() + "/timeline?",
            "search?q=weight&",
            "work?",
            "portfolio?",
            "kpis/" + story.kpi() + "/corrections?")) {
      as("steering@mincorp").get("/api/v1/" + list + cursor).then().statusCode(422);
    }
  }

  @Test
  void shouldRefuseACursorThatItNeverGaveOut() {
    as("steering@mincorp").get("/api/v1/kpis?cursor=!").then().statusCode(422);
    String longAgo = "2026-03-10T09:12:44Z|-5000-01-01T00:00:00Z|" + UUID.randomUUID();
    as("steering@mincorp").get("/api/v1/work?cursor=" + Cursor.of(longAgo)).then().statusCode(422);
  }
}
