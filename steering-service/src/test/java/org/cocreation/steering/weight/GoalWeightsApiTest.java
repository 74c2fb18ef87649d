package org.cocreation.steering.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.junit.jupiter.api.Test;

/** R3: a tree of goals with weights that both sides agree. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class GoalWeightsApiTest {

  private static final String WEIGHTS = "/api/v1/cycles/{id}/goal-weights";
  private static final String GOALS = "/api/v1/partnerships/{id}/goals";

  @Test
  void shouldShareTheWholeOutDownTheTree() {
    CycleFixture cycle = CycleFixture.started();
    String cheaper = cycle.defineGoal("Cheaper tonnes", null);
    String fuel = cycle.defineGoal("Lower fuel cost", cheaper);
    String queues = cycle.defineGoal("Fewer queues", cheaper);
    String safer = cycle.defineGoal("Safer roads", null);

    set(cycle, cycle.get("/goal-weights").header("ETag"), weight(cheaper, 2), weight(fuel, 3))
        .statusCode(200)
        .body("agreed", equalTo(false))
        .body("goals.goalId", contains(cheaper, fuel, queues, safer))
        .body(
            "goals.parentId",
            contains(nullValue(), equalTo(cheaper), equalTo(cheaper), nullValue()))
        .body("goals.weight", contains("2", "3", "1", "1"))
        .body("goals.share", contains("0.666667", "0.500000", "0.166667", "0.333333"));
  }

  @Test
  void shouldBeAgreedOnlyByBothSidesAndOnlyUntilSomethingChanges() {
    CycleFixture cycle = CycleFixture.started();
    String fuel = cycle.defineGoal("Lower fuel cost", null);
    cycle.get("/goal-weights").then().body("agreed", equalTo(true)).body("agreedBy", empty());
    String safer = cycle.defineGoal("Safer roads", null);
    int revision = cycle.get("/goal-weights").path("revision");

    cycle
        .agreeOnWeights(Side.PROVIDER, revision)
        .then()
        .statusCode(201)
        .body("agreed", equalTo(false))
        .body("agreedBy.side", contains("PROVIDER"))
        .body("agreedBy[0].person", equalTo(cycle.partnership().provider().person("steering")));
    cycle
        .agreeOnWeights(Side.PROVIDER, revision)
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-agreed"));
    cycle.agreeOnWeights(Side.CUSTOMER, revision).then().body("agreed", equalTo(true));

    Response agreed = cycle.get("/goal-weights");
    set(cycle, agreed.header("ETag"), weight(fuel, 1), weight(safer, 1))
        .body("agreed", equalTo(true))
        .body("revision", equalTo(revision));
    set(cycle, cycle.get("/goal-weights").header("ETag"), weight(fuel, 4))
        .body("agreed", equalTo(false))
        .body("agreedBy", empty())
        .body("revision", equalTo(revision + 1));
    cycle
        .agreeOnWeights(Side.CUSTOMER, revision)
        .then()
        .statusCode(409)
        .body("type", endsWith(":goal-weights-changed"))
        .body("revision", equalTo(revision + 1));
  }

  @Test
  void shouldVoidAgreementsInEveryCycleForWhichANewGoalHolds() {
    PartnershipFixture partnership = PartnershipFixture.active();
    CycleFixture first = CycleFixture.startedIn(partnership);
    CycleFixture second = CycleFixture.startedIn(partnership);
    for (CycleFixture cycle : new CycleFixture[] {first, second}) {
      cycle.defineGoal("Lower fuel cost", null);
      cycle.defineGoal("Safer roads", null);
      for (Side side : Side.values()) {
        cycle
            .agreeOnWeights(side, cycle.get("/goal-weights").path("revision"))
            .then()
            .statusCode(201);
      }
    }

    first.defineGoal("Fewer queues", null);
    second.get("/goal-weights").then().body("agreed", equalTo(true));
    goal(partnership, "{\"name\": \"Growth\", \"kpis\": [%s]}".formatted(kpi("")), 201);

    first.get("/goal-weights").then().body("agreed", equalTo(false)).body("goals", hasSize(4));
    second.get("/goal-weights").then().body("agreed", equalTo(false)).body("goals", hasSize(3));
    CycleFixture.startedIn(partnership)
        .get("/goal-weights")
        .then()
        .body("goals.name", contains("Growth"))
        .body("goals.share", contains("1.000000"))
        .body("agreed", equalTo(true));
  }

  @Test
  void shouldRefuseWeightsThatMeanNothing() {
    CycleFixture cycle = CycleFixture.started();
    String fuel = cycle.defineGoal("Lower fuel cost", null);
    String queues = cycle.defineGoal("Fewer queues", fuel);
    String etag = cycle.get("/goal-weights").header("ETag");

    set(cycle, etag, weight(queues, 0))
        .statusCode(422)
        .body("violations[0].field", equalTo("weights"));
    set(cycle, etag, weight(fuel, -1))
        .statusCode(422)
        .body("violations[0].field", equalTo("weights[0].weight"));
    set(cycle, etag, weight(fuel, 1), weight(fuel, 2))
        .statusCode(422)
        .body("violations[0].field", equalTo("weights[1].goalId"));
    set(cycle, etag, weight(UUID.randomUUID().toString(), 1))
        .statusCode(422)
        .body("violations[0].field", equalTo("weights[0].goalId"));
    cycle
        .agreeOnWeights(Side.PROVIDER, 0)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("revision"));
    cycle.get("/goal-weights").then().header("ETag", equalTo(etag));
  }

  @Test
  void shouldAskForTheVersionAndTheRightTeam() {
    CycleFixture cycle = CycleFixture.started();
    String fuel = cycle.defineGoal("Lower fuel cost", null);
    String body = "{\"weights\": [%s]}".formatted(weight(fuel, 2));
    Company customer = cycle.partnership().customer();
    Company rival = Company.registered("rival");

    customer.as("steering").body(body).put(WEIGHTS, cycle.id()).then().statusCode(428);
    set(cycle, "\"99\"", weight(fuel, 2)).statusCode(412).body("type", endsWith(":stale-version"));
    customer
        .as("development")
        .header("If-Match", "*")
        .body(body)
        .put(WEIGHTS, cycle.id())
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    customer.as("operations").get(WEIGHTS, cycle.id()).then().statusCode(200);
    rival.as("steering").get(WEIGHTS, cycle.id()).then().statusCode(404);
    rival
        .as("steering")
        .header("If-Match", "*")
        .body(body)
        .put(WEIGHTS, cycle.id())
        .then()
        .statusCode(404);
    rival
        .as("steering")
        .body("{\"revision\": 1}")
        .post(WEIGHTS + "/agreements", cycle.id())
        .then()
        .statusCode(404);
  }

  @Test
  void shouldKeepHowAKpiIsCalculatedAndWhoAnswersForIt() {
    CycleFixture cycle = CycleFixture.started();
    PartnershipFixture partnership = cycle.partnership();
    String owners =
        "\"aggregation\": \"AVERAGE\", \"windowDays\": 30, \"owners\": ["
            + owner("PROVIDER", partnership.provider().person("operations"))
            + ","
            + owner("CUSTOMER", partnership.customer().person("steering"))
            + "],";

    goal(partnership, "{\"name\": \"Fuel\", \"kpis\": [%s]}".formatted(kpi(owners)), 201)
        .body("kpis[0].aggregation", equalTo("AVERAGE"))
        .body("kpis[0].windowDays", equalTo(30))
        .body("kpis[0].owners.side", containsInAnyOrder("PROVIDER", "CUSTOMER"));
    goal(
            partnership,
            "{\"name\": \"Fuel\", \"kpis\": [%s]}"
                .formatted(
                    kpi(
                        "\"owners\": [%s],"
                            .formatted(
                                owner("PROVIDER", partnership.customer().person("steering"))))),
            422)
        .body("violations[0].field", equalTo("kpis[0].owners"));
    goal(
            partnership,
            "{\"name\": \"Fuel\", \"kpis\": [%s]}".formatted(kpi("\"aggregation\": \"SUM\",")),
            422)
        .body("violations[0].field", equalTo("kpis[0].windowDays"));
  }

  @Test
  void shouldRefuseAParentThatDoesNotHoldWhereItsPartDoes() {
    CycleFixture cycle = CycleFixture.started();
    String ofTheCycle = cycle.defineGoal("Lower fuel cost", null);
    CycleFixture elsewhere = CycleFixture.startedIn(cycle.partnership());
    String body = "{\"name\": \"Part\", %s \"parentId\": \"%s\", \"kpis\": [%s]}";

    for (String parent : new String[] {ofTheCycle, UUID.randomUUID().toString()}) {
      goal(cycle.partnership(), body.formatted("", parent, kpi("")), 422)
          .body("violations[0].field", equalTo("parentId"));
      goal(
              cycle.partnership(),
              body.formatted("\"cycleId\": \"" + elsewhere.id() + "\",", parent, kpi("")),
              422)
          .body("violations[0].field", equalTo("parentId"));
    }
    goal(PartnershipFixture.active(), body.formatted("", ofTheCycle, kpi("")), 422)
        .body("violations[0].field", equalTo("parentId"));
  }

  @Test
  void shouldNotCompleteActivityOneBeforeGoalsWeightsAndPledgesAreThere() {
    CycleFixture cycle = CycleFixture.started();
    String activity = cycle.awaitSteeringActivity();

    assertThat(missing(cycle, activity)).isEqualTo(3);
    cycle.defineGoal("Lower fuel cost", null);
    cycle.pledge(Side.CUSTOMER, "0", "EUR").then().statusCode(201);
    assertThat(missing(cycle, activity)).isEqualTo(1);
    cycle.defineGoal("Safer roads", null);
    cycle.pledge(Side.PROVIDER, "500", "EUR").then().statusCode(201);
    assertThat(missing(cycle, activity)).isEqualTo(1);
    for (Side side : Side.values()) {
      cycle
          .agreeOnWeights(side, cycle.get("/goal-weights").path("revision"))
          .then()
          .statusCode(201);
    }

    complete(cycle, activity).then().statusCode(200);
  }

  private static int missing(CycleFixture cycle, String activity) {
    return complete(cycle, activity)
        .then()
        .statusCode(409)
        .body("type", endsWith(":activity-unfinished"))
        .extract()
        .path("missing.size()");
  }

  private static Response complete(CycleFixture cycle, String activity) {
    PartnershipFixture partnership = cycle.partnership();
    return partnership
        .provider()
        .as("steering")
        .header("If-Match", "*")
        .body(
            """
            {"conclusion": "Agreed.",
             "responsible": [{"side": "PROVIDER", "person": "%s"},
                             {"side": "CUSTOMER", "person": "%s"}]}"""
                .formatted(
                    partnership.provider().person("steering"),
                    partnership.customer().person("steering")))
        .post("/api/v1/activities/{id}/completion", activity);
  }

  private static ValidatableResponse set(CycleFixture cycle, String etag, String... weights) {
    return cycle
        .partnership()
        .customer()
        .as("steering")
        .header("If-Match", etag)
        .body("{\"weights\": [%s]}".formatted(String.join(", ", weights)))
        .put(WEIGHTS, cycle.id())
        .then();
  }

  private static String weight(String goal, int weight) {
    return "{\"goalId\": \"%s\", \"weight\": \"%d\"}".formatted(goal, weight);
  }

  private static ValidatableResponse goal(PartnershipFixture partnership, String body, int status) {
    return partnership
        .provider()
        .as("steering")
        .body(body)
        .post(GOALS, partnership.id())
        .then()
        .statusCode(status);
  }

  private static String kpi(String more) {
    return """
    {"name": "Fuel", "unit": "EUR/t", %s "direction": "DECREASE", "baseline": "1.84",
     "target": "1.55"}"""
        .formatted(more);
  }

  private static String owner(String side, String person) {
    return "{\"side\": \"%s\", \"person\": \"%s\"}".formatted(side, person);
  }
}
