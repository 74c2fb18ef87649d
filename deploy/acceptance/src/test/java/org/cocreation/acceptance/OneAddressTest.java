package org.cocreation.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.test.PageSession;
import org.cocreation.localstack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All pages, APIs and streams behind one host name, with one log in. */
@ExtendWith(PackagedStack.class)
class OneAddressTest {

  private static final String NEED =
      """
      {"role": "truck driver", "process": "Haul", "pain": "I meet others on the ramp.",
       "frequency": "DAILY", "since": "2024-05"}""";

  @Test
  void shouldLogInOnceForAllServicesAndLogOutOfAll() {
    Partnership partnership = Partnership.accepted();
    Cycle cycle = partnership.startCycle("Behind one address");
    cycle.awaitPhase("NEEDS");
    await()
        .until(
            () -> Api.as("operations@mincorp", Service.KPI).get(cycle.path()).statusCode() == 200);
    RequestSpecification me = session("operations@mincorp");

    for (String page :
        List.of(
            "/",
            "/kpi/cycles/" + cycle.id(),
            "/operations/cycles/" + cycle.id() + "/needs",
            "/operations/cycles/" + cycle.id() + "/review",
            "/operations/cycles/" + cycle.id() + "/activities/express-needs",
            "/development/cycles/" + cycle.id() + "/opportunities",
            "/steering/partnerships",
            "/steering/partnerships/" + partnership.id(),
            "/steering/cycles/" + cycle.id() + "/goals",
            "/steering/cycles/" + cycle.id() + "/value",
            "/steering/cycles/" + cycle.id() + "/gate",
            "/steering/cycles/" + cycle.id() + "/money",
            "/steering/verify")) {
      String html = me.get(page).then().statusCode(200).extract().asString();
      for (Service service : Service.values()) {
        assertThat(html)
            .as("%s knows no port of %s", page, service)
            .doesNotContain(PackagedStack.running().service(service).url().getAuthority());
      }
    }
    me.get("/operations/logout")
        .then()
        .statusCode(302)
        .header("Set-Cookie", containsString("Path=/"))
        .header("Location", containsString("post_logout_redirect_uri"));
  }

  @Test
  void shouldCommandByTheSessionAndTellThePublicAddress() {
    Cycle cycle = Partnership.accepted().startCycle("Behind one address");
    cycle.awaitPhase("NEEDS");
    String path = "/operations/session/api/v1/cycles/" + cycle.id() + "/operational-needs";

    Response said =
        session("operations@mincorp")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-Prefix", "/evil")
            .body(NEED)
            .post(path);

    said.then().statusCode(201).header("Location", startsWith(address() + "/operations/api/v1/"));
    session("operations@mincorp")
        .header("Sec-Fetch-Site", "cross-site")
        .body(NEED)
        .post(path)
        .then()
        .statusCode(403);
    session("steering@rivalcorp")
        .header("Sec-Fetch-Site", "same-origin")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(NEED)
        .post(path)
        .then()
        .statusCode(404);
  }

  @Test
  void shouldReachTheApiWithATokenAlone() {
    given()
        .baseUri(address().toString())
        .get("/steering/api/v1/partnerships")
        .then()
        .statusCode(401);
    given()
        .baseUri(address().toString())
        .header("Cookie", cookie("steering@mincorp"))
        .get("/steering/api/v1/partnerships")
        .then()
        .statusCode(401);
  }

  @Test
  void shouldAnswerPeopleWithAPageWhereThereIsNothing() {
    given()
        .baseUri(address().toString())
        .header("Accept", "text/html,*/*;q=0.8")
        .get("/kpi/nowhere")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("Co-creation"));
    given()
        .baseUri(address().toString())
        .get("/kpi/api/v1/nowhere")
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:cocreation:problem:not-found"));
  }

  private static URI address() {
    return PackagedStack.running().proxy().url();
  }

  private RequestSpecification session(String persona) {
    return given()
        .baseUri(address().toString())
        .redirects()
        .follow(false)
        .header("Cookie", cookie(persona))
        .contentType("application/json");
  }

  private String cookie(String persona) {
    return PageSession.of(persona, address().resolve("/kpi/portfolio"));
  }
}
