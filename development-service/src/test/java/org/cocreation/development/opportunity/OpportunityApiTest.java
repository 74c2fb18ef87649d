package org.cocreation.development.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.OUTSIDER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.cocreation.development.PrioritizationFixture.STEERING;
import static org.cocreation.development.PrioritizationFixture.assess;
import static org.cocreation.development.PrioritizationFixture.assessment;
import static org.cocreation.development.PrioritizationFixture.count;
import static org.cocreation.development.PrioritizationFixture.revive;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.PrioritizationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Candidates over REST: assessed, drawn, and going with their problems. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class OpportunityApiTest {

  @Test
  void shouldAssessAProblemAndAssessItAnew() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    UUID problem = cycle.problem("Trucks leave with the wrong load");

    assess(PROVIDER, problem, null, null, assessment("60000")).statusCode(428);
    assess(PROVIDER, problem, "If-Match", "\"0\"", assessment("60000")).statusCode(412);
    ValidatableResponse first =
        assess(PROVIDER, problem, "If-None-Match", "*", assessment("60000"))
            .statusCode(201)
            .body("state", equalTo("CANDIDATE"))
            .body("title", equalTo("Trucks leave with the wrong load"))
            .body("touchesConstraint", equalTo(true))
            .body("complexityCost.likely", equalTo("60000.00"))
            .body("expectedReturn.high", equalTo("260000.50"));
    String tag = first.extract().header("ETag");
    String location = first.extract().header("Location");
    assess(CUSTOMER, problem, "If-None-Match", "*", assessment("70000")).statusCode(412);
    assess(CUSTOMER, problem, "If-Match", tag, assessment("60000.00"))
        .statusCode(200)
        .header("ETag", equalTo(tag));
    assess(CUSTOMER, problem, "If-Match", tag, assessment("70000"))
        .statusCode(200)
        .header("ETag", not(equalTo(tag)));
    assess(CUSTOMER, problem, "If-Match", tag, assessment("80000")).statusCode(412);
    as("operations@mincorp")
        .get(location)
        .then()
        .statusCode(200)
        .body("complexityCost.likely", equalTo("70000.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"likely\": \"60000\"', '\"likely\": \"-60000\"', complexityCost.likely",
    "'\"likely\": \"60000\"', '\"likely\": \"60000.001\"', complexityCost.likely",
    "'\"likely\": \"60000\"', '\"likely\": \"39999.99\"', complexityCost.likely",
    "'\"likely\": \"60000\"', '\"likely\": \"110000.01\"', complexityCost.high",
    "'\"likely\": \"60000\"', '\"likely\": \"1e9\"', complexityCost.likely",
    "'\"likely\": \"60000\"', '\"likely\": \"1234567890123\"', complexityCost.likely",
    "'\"high\": \"260000.50\"', '\"high\": \"much\"', expectedReturn.high",
    "'\"high\": \"110000\", \"currency\": \"EUR\"', '\"high\": \"110000\", \"currency\": \"EUX\"',"
        + " complexityCost.currency",
    "'\"high\": \"110000\", \"currency\": \"EUR\"', '\"high\": \"110000\", \"currency\": \"XXX\"',"
        + " complexityCost.currency",
    "'\"high\": \"110000\", \"currency\": \"EUR\"', '\"high\": \"110000\", \"currency\": \"SEK\"',"
        + " expectedReturn.currency",
    "'\"feasibility\": 4', '\"feasibility\": 6', feasibility"
  })
  void shouldNameTheFieldThatDoesNotDo(String good, String bad, String field) {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    assess(
            PROVIDER,
            cycle.problem("Any"),
            "If-None-Match",
            "*",
            assessment("60000").replace(good, bad))
        .statusCode(422)
        .body("violations[0].field", equalTo(field));
  }

  @Test
  void shouldBeForTheRightTeamAndForNoOutsider() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    UUID problem = cycle.problem("Any");
    String opportunity = cycle.candidate("Other");
    String unknown = UUID.randomUUID().toString();

    assess(STEERING, problem, "If-None-Match", "*", assessment("60000"))
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    cycle
        .select(PROVIDER, opportunity)
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    revive(PROVIDER, opportunity).then().statusCode(403);
    as(PROVIDER)
        .body("{\"reason\": \"No.\"}")
        .post(cycle.address("/selection/withdrawal"))
        .then()
        .statusCode(403);

    assess(OUTSIDER, problem, "If-None-Match", "*", assessment("60000")).statusCode(404);
    cycle.select(OUTSIDER, opportunity).then().statusCode(404);
    for (String path : List.of("/opportunities", "/opportunities/chart", "/selection")) {
      as(OUTSIDER).get(cycle.address(path)).then().statusCode(404);
    }
    String nothing =
        as(OUTSIDER).get("/api/v1/opportunities/{id}", unknown).then().extract().path("detail");
    as(OUTSIDER)
        .get("/api/v1/opportunities/{id}", opportunity)
        .then()
        .statusCode(404)
        .body("detail", equalTo(nothing));
    revive(OUTSIDER, opportunity).then().statusCode(404).body("detail", equalTo(nothing));
    as(STEERING).get(cycle.address("/selection")).then().statusCode(404);
  }

  @Test
  void shouldGoWithItsProblem() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    List<String> ids = cycle.candidates(2);
    cycle.select(STEERING, ids.getFirst()).then().statusCode(201);
    cycle.moved("moved-back", "NEEDS", 2);

    unmerge(ids.getFirst()).statusCode(409).body("type", endsWith(":opportunity-selected"));
    opportunity(ids.getFirst()).body("state", equalTo("SELECTED"));

    cycle.withdraw().then().statusCode(200);
    unmerge(ids.getFirst()).statusCode(200);
    opportunity(ids.getFirst())
        .body("state", equalTo("SHELVED"))
        .body("shelving.reason", equalTo("Its problem was dissolved: Two things in one."));
    revive(STEERING, ids.getFirst())
        .then()
        .statusCode(409)
        .body("type", endsWith(":problem-dissolved"));
    assess(
            PROVIDER,
            UUID.fromString(opportunity(ids.getFirst()).extract().path("problemId")),
            "If-Match",
            "*",
            assessment("70000"))
        .statusCode(409)
        .body("type", endsWith(":problem-dissolved"));
  }

  @Test
  void shouldBeToldAnewWhenItsProblemChanges() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    String id = cycle.candidate("Wrong load");
    cycle.moved("moved-back", "NEEDS", 2);
    String problem = opportunity(id).extract().path("problemId");

    as(PROVIDER)
        .header("If-Match", "*")
        .body("{\"title\": \"Wrong load at the face\", \"stepIds\": []}")
        .put("/api/v1/common-problems/{id}", problem)
        .then()
        .statusCode(200);

    opportunity(id).body("title", equalTo("Wrong load at the face"));
    assertThat(
            count(
                "select count(*) from audit_entry where fact = 'opportunity.assessed' and"
                    + " told(audit_entry)::jsonb #>> '{data,opportunity,title}' = 'Wrong load at the face' and cycle_id = ?",
                cycle.id()))
        .isEqualTo(1);
  }

  @Test
  void shouldGiveEveryMemberTheFiguresOfTheChart() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    String chosen = cycle.candidate("Wrong load");
    String ignored = cycle.candidate("Long queues");
    cycle.select(STEERING, chosen).then().statusCode(201);

    as(CUSTOMER)
        .get(cycle.address("/opportunities/chart"))
        .then()
        .statusCode(200)
        .body("currency", equalTo("EUR"))
        .body("points.number", equalTo(List.of(1, 2)))
        .body("points.title", equalTo(List.of("Wrong load", "Long queues")))
        .body("points.state", equalTo(List.of("SELECTED", "SHELVED")))
        .body("points[0].complexityCost.likely", equalTo("60000.00"));
    as(CUSTOMER)
        .queryParam("currency", "SEK")
        .get(cycle.address("/opportunities/chart"))
        .then()
        .statusCode(200)
        .body("points", empty())
        .body("notCompared.EUR", equalTo(2));
  }

  private static ValidatableResponse opportunity(String id) {
    return as(CUSTOMER).get("/api/v1/opportunities/{id}", id).then().statusCode(200);
  }

  private static ValidatableResponse unmerge(String opportunity) {
    String problem = opportunity(opportunity).extract().path("problemId");
    return as(PROVIDER)
        .header("If-Match", "*")
        .body("{\"reason\": \"Two things in one.\"}")
        .post("/api/v1/common-problems/{id}/unmerge", problem)
        .then();
  }
}
