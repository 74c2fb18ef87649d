package org.cocreation.steering.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.PageSession;
import org.cocreation.steering.CycleFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What changed is fetched by itself, at the page's own address: neither more of it nor the page.
 */
@QuarkusTest
@TestProfile(FeatureTest.class)
class PagePartsTest {

  @TestHTTPResource("/")
  URI service;

  private CycleFixture cycle;

  @ParameterizedTest
  @CsvSource({
    "value, points, agenda-heading, both-heading",
    "value, own, statement, agenda-heading",
    "gate, decided, decisions-heading, pledges-heading",
    "gate, signing, pledges-heading, decisions-heading",
    "resources, people, people-customer, choice-heading",
    "resources, choice, choice-heading, people-customer",
    "money, ledger, ledger-heading, journal-heading",
    "money, movements, journal-heading, ledger-heading",
    "goals, counting, weights-heading, tree-heading"
  })
  void shouldGiveThePartAlone(String page, String part, String there, String elsewhere) {
    start();
    part("steering@mincorp", page, part)
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(containsString("id=\"" + there + "\""))
        .body(not(containsString(elsewhere)))
        .body(not(containsString("<html")));
  }

  @Test
  void shouldGiveThePageWhereNoPartIsAskedForOrThereIsNoSuch() {
    start();
    part("steering@mincorp", "value", "nonsense").statusCode(200).body(containsString("<html"));
    given()
        .header("Cookie", session("steering@mincorp"))
        .header("HX-Target", "points")
        .get(address("value"))
        .then()
        .statusCode(200)
        .header("Cache-Control", nullValue())
        .body(containsString("<html"));
  }

  @Test
  void shouldGiveOutsidersNoPart() {
    start();
    part("steering@rivalcorp", "value", "points")
        .statusCode(404)
        .body(not(containsString("Weight loading")));
  }

  private void start() {
    cycle = CycleFixture.startedIn(PartnershipPagesTest.constructcorpAndMincorp());
    String ignored = cycle.defineGoal("Lower fuel cost", null);
  }

  private ValidatableResponse part(String person, String page, String part) {
    return given()
        .header("Cookie", session(person))
        .header("HX-Request", "true")
        .header("HX-Target", part)
        .get(address(page))
        .then();
  }

  private String address(String page) {
    return "/cycles/" + cycle.id() + "/" + page;
  }

  private String session(String person) {
    return PageSession.of(person, service.resolve(address("value")));
  }
}
