package org.cocreation.steering.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** R18: goals and KPIs are said anew and retired, with history; what was signed stays. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ChangedGoalsTest {

  private static final String GOAL = "/api/v1/goals/{id}";

  @Test
  void shouldSayAGoalAnewAndKeepWhatItSaid() {
    CycleFixture cycle = CycleFixture.started();
    String goal = cycle.defineGoal("Lower fuel cost", null);
    String fuel = cycle.kpiId();

    Response changed =
        change(cycle, goal, kpi(fuel, "Fuel", "1.60") + ", " + kpi(null, "Idle hours", "1"));

    changed
        .then()
        .statusCode(200)
        .body("name", equalTo("Save fuel"))
        .body("kpis.name", contains("Fuel", "Idle hours"))
        .body("kpis[0].id", equalTo(fuel))
        .body("kpis[0].target", equalTo("1.6"))
        .body("retiredKpis", nullValue());
    change(cycle, goal, kpi(changed.path("kpis[1].id"), "Idle hours", "1"))
        .then()
        .statusCode(200)
        .body("kpis.name", contains("Idle hours"))
        .body("retiredKpis.id", contains(fuel))
        .body("retiredKpis[0].retired.reason", equalTo("Diesel is cheaper now."));
    show(cycle, goal, "/history")
        .then()
        .body("items.happened", contains("goal.changed", "goal.changed", "goal.defined"))
        .body("items.reason", contains("Diesel is cheaper now.", "Diesel is cheaper now.", null))
        .body("items[0].actor.side", equalTo("PROVIDER"))
        .body("items[2].goal.name", equalTo("Lower fuel cost"))
        .body("items[2].goal.kpis[0].target", equalTo("1.55"));
  }

  @Test
  void shouldRefuseAKpiThatIsNoneOfItOrWouldBeMeasuredOtherwise() {
    CycleFixture cycle = CycleFixture.started();
    String goal = cycle.defineGoal("Lower fuel cost", null);
    String fuel = cycle.kpiId();
    String other = cycle.defineGoal("Safer roads", null);

    refused(change(cycle, other, kpi(fuel, "Fuel", "1.60")), "kpis[0].id");
    refused(
        change(cycle, goal, kpi(fuel, "Fuel", "1") + ", " + kpi(fuel, "Fuel", "1")), "kpis[1].id");
    refused(change(cycle, goal, kpi(fuel, "Fuel", "2")), "kpis[0].target");
    refused(change(cycle, goal, kpi(fuel, "Fuel", "1").replace("EUR/t", "l/t")), "kpis[0].unit");
    refused(change(cycle, goal, ""), "kpis");
    show(cycle, goal, "").then().body("name", equalTo("Lower fuel cost"));
  }

  @Test
  void shouldWeighAndTraceNothingNewByARetiredGoal() {
    CycleFixture cycle = CycleFixture.started();
    String cheaper = cycle.defineGoal("Cheaper tonnes", null);
    String fuel = cycle.defineGoal("Lower fuel cost", cheaper);
    String safer = cycle.defineGoal("Safer roads", null);
    String kpi = show(cycle, fuel, "").path("kpis[0].id");
    weigh(cycle, safer, "0").then().statusCode(200);

    retire(cycle, cheaper).then().statusCode(409).body("type", endsWith(":goal-has-parts"));
    retire(cycle, fuel)
        .then()
        .statusCode(200)
        .body("retired.reason", equalTo("The fleet is electric now."));
    retire(cycle, fuel).then().statusCode(409).body("type", endsWith(":goal-retired"));
    change(cycle, fuel, kpi(kpi, "Fuel", "1"))
        .then()
        .statusCode(409)
        .body("type", endsWith(":goal-retired"));
    cycle.get("/goal-weights").then().body("goals.goalId", contains(cheaper, safer));
    refused(weigh(cycle, fuel, "2"), "weights[0].goalId");
    refused(
        cycle
            .partnership()
            .provider()
            .as("steering")
            .body(
                "{\"name\": \"Part\", \"parentId\": \"%s\", \"cycleId\": \"%s\", \"kpis\": [%s]}"
                    .formatted(fuel, cycle.id(), kpi(null, "Fuel", "1")))
            .post("/api/v1/partnerships/{id}/goals", cycle.partnership().id()),
        "parentId");
    // The only one that still counted is gone: the rest counts as usual.
    retire(cycle, cheaper).then().statusCode(200);
    cycle.get("/goal-weights").then().body("goals.share", contains("1.000000"));
    retire(cycle, safer).then().statusCode(200);
    cycle.get("/goal-weights").then().body("goals", empty());
    show(cycle, fuel, "").then().statusCode(200).body("kpis", hasSize(1));
  }

  @Test
  void shouldBeForSteeringOnlyAndAskForTheVersionThatWasSeen() {
    CycleFixture cycle = CycleFixture.started();
    String goal = cycle.defineGoal("Lower fuel cost", null);
    Company provider = cycle.partnership().provider();
    String body = "{\"reason\": \"Mine.\"}";
    String etag = show(cycle, goal, "").header("ETag");

    provider
        .as("operations")
        .header("If-Match", etag)
        .body(body)
        .post(GOAL + "/retirement", goal)
        .then()
        .statusCode(403);
    Company.registered("rival")
        .as("steering")
        .header("If-Match", etag)
        .body(body)
        .post(GOAL + "/retirement", goal)
        .then()
        .statusCode(404);
    provider.as("steering").body(body).post(GOAL + "/retirement", goal).then().statusCode(428);
    Company.registered("rival").as("steering").get(GOAL + "/history", goal).then().statusCode(404);
  }

  @Test
  void shouldLetOneWinWhenTwoChangeAGoalAtOnce() throws Exception {
    CycleFixture cycle = CycleFixture.started();
    String goal = cycle.defineGoal("Lower fuel cost", null);
    String etag = show(cycle, goal, "").header("ETag");
    String body = goal("Save fuel", kpi(cycle.kpiId(), "Fuel", "1.60"));
    Callable<Response> change =
        () ->
            cycle
                .partnership()
                .provider()
                .as("steering")
                .header("If-Match", etag)
                .body(body)
                .put(GOAL, goal);
    try (var threads = Executors.newFixedThreadPool(4)) {
      assertThat(threads.invokeAll(List.of(change, change, change, change)))
          .extracting(Future::resultNow)
          .extracting(Response::statusCode)
          .containsExactlyInAnyOrder(200, 412, 412, 412);
    }
  }

  @Test
  void shouldVoidApprovalsAndKeepWhatWasSigned() {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
      String hash = cycle.openGate();
      String goal = cycle.gate().path("content.goals[0].id");
      cycle.approve(Side.PROVIDER, hash).then().statusCode(201);

      change(cycle, goal, kpi(cycle.kpiId(), "Fuel", "1.60")).then().statusCode(200);

      cycle.gate().then().body("approvedBy", empty());
      cycle
          .gate()
          .then()
          .body("voided[0].voidReason", equalTo("The goal 'Save fuel' was changed."));
      String anew = cycle.openGate();
      assertThat(anew).isNotEqualTo(hash);
      cycle.approve(Side.PROVIDER, anew).then().statusCode(201);
      cycle.approve(Side.CUSTOMER, anew).then().statusCode(201);
      cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);

      change(cycle, goal, kpi(cycle.kpiId(), "Fuel", "1.00"))
          .then()
          .statusCode(409)
          .body("type", endsWith(":phase-passed"));
      cycle
          .decide(
              "{\"outcome\": \"REWORK\", \"toPhase\": \"NEEDS\", \"reason\": \"Hear dispatchers.\"}")
          .statusCode(201);
      change(cycle, goal, kpi(cycle.kpiId(), "Fuel", "1.00")).then().statusCode(200);
      cycle.get("/signed-content").then().body("content.goals[0].kpis[0].target", equalTo("1.6"));
    }
  }

  private static void refused(Response response, String field) {
    response.then().statusCode(422).body("violations[0].field", equalTo(field));
  }

  private static Response show(CycleFixture cycle, String goal, String below) {
    return cycle.partnership().customer().as("steering").get(GOAL + below, goal);
  }

  private static Response change(CycleFixture cycle, String goal, String kpis) {
    return cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-Match", show(cycle, goal, "").header("ETag"))
        .body(goal("Save fuel", kpis))
        .put(GOAL, goal);
  }

  private static String goal(String name, String kpis) {
    return "{\"name\": \"%s\", \"kpis\": [%s], \"reason\": \"Diesel is cheaper now.\"}"
        .formatted(name, kpis);
  }

  private static String kpi(String id, String name, String target) {
    return """
        {%s "name": "%s", "unit": "EUR/t", "direction": "DECREASE", "baseline": "1.84",
         "target": "%s"}"""
        .formatted(id == null ? "" : "\"id\": \"" + id + "\",", name, target);
  }

  private static Response retire(CycleFixture cycle, String goal) {
    return cycle
        .partnership()
        .customer()
        .as("steering")
        .header("If-Match", show(cycle, goal, "").header("ETag"))
        .body("{\"reason\": \"The fleet is electric now.\"}")
        .post(GOAL + "/retirement", goal);
  }

  private static Response weigh(CycleFixture cycle, String goal, String weight) {
    return cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-Match", cycle.get("/goal-weights").header("ETag"))
        .body("{\"weights\": [{\"goalId\": \"%s\", \"weight\": \"%s\"}]}".formatted(goal, weight))
        .put("/api/v1/cycles/{id}/goal-weights", cycle.id());
  }
}
