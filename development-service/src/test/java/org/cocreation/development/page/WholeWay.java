package org.cocreation.development.page;

import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.PROVIDER;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.cocreation.development.NeedsFixture;
import org.cocreation.development.PrioritizationFixture;

/** A cycle that went all the way from need lists to an approved concept. */
final class WholeWay {

  private final NeedsFixture cycle = NeedsFixture.started();

  private WholeWay() {}

  static NeedsFixture walked() {
    WholeWay way = new WholeWay();
    way.cycle.goal("Lower fuel cost");
    way.cycle.goal("Shorter queues");
    way.identify();
    way.design();
    return way.cycle;
  }

  private void identify() {
    Response map =
        cycle.draw(CUSTOMER, "Loading", "Hauling", "Crushing").then().extract().response();
    String loading = map.path("steps[0].id");
    String short1 =
        need(
            PROVIDER,
            """
            {"title": "Trucks leave with too little load", "frequency": "EVERY_SHIFT",
             "description": "Our telematics show one in four loads short.", "stepIds": ["%s"]}"""
                .formatted(loading));
    String short2 =
        need(
            CUSTOMER,
            """
            {"title": "Trucks leave the face with too little load", "frequency": "EVERY_SHIFT",
             "description": "Crews guess the weight; nobody sees it before the crusher.",
             "stepIds": ["%s"]}"""
                .formatted(loading));
    String idle = cycle.write(PROVIDER, "Engines idle in the queue");
    String queue = cycle.write(CUSTOMER, "Queues at the crusher that nobody sees coming");
    String scale = cycle.write(PROVIDER, "The scale drifts after washing");
    String glare = cycle.write(CUSTOMER, "Glare on the displays in the evening");
    cycle.share();
    String loads = problem("Loads are guessed <by eye>", loading, short1, short2);
    String waits = problem("Trucks wait at the crusher", null, idle, queue);
    String drift = problem("Weights cannot be trusted", null, scale);
    String unscored = problem("Displays cannot be read", null, glare);
    score(loads, 9, 6, 10, 7);
    score(waits, 3, 8, 5, 9);
    score(drift, 4, 1, 8, 2);
    cycle.score(PROVIDER, unscored, 2, 1).then().statusCode(200);
    String best = assessed(loads, "60000.00");
    List<String> ignored = List.of(assessed(waits, "75000.00"), assessed(drift, "90000.00"));
    cycle.prioritized();
    cycle
        .post("steering@mincorp", "/selection", PrioritizationFixture.selection(best))
        .then()
        .statusCode(201);
  }

  private void design() {
    as(PROVIDER)
        .header("If-None-Match", "*")
        .body("{\"name\": \"Weight loading\", \"summary\": \"Operators see each truck's load.\"}")
        .put("/api/v1/cycles/" + cycle.cycle() + "/concept")
        .then()
        .statusCode(201);
    String trace = ", \"kpiId\": \"%s\", \"trace\": \"A right load saves fuel.\"".formatted(kpi());
    List<String> ignored =
        List.of(
            item("Load shown to the operator while loading", trace),
            item("Warning before the bucket that is too much", trace));
    String pink = item("Pink houses", "");
    as(CUSTOMER)
        .body("{\"reason\": \"No business case for us or for them.\"}")
        .post("/api/v1/backlog-items/{id}/refusal", pink)
        .then()
        .statusCode(200);
    as(PROVIDER)
        .header("If-Match", cycle.get(PROVIDER, "/concept").header("ETag"))
        .body("{\"note\": \"Tried on one truck.\"}")
        .post("/api/v1/cycles/" + cycle.cycle() + "/concept/technical-approval")
        .then()
        .statusCode(200);
  }

  private String need(String persona, String body) {
    return created(cycle.post(persona, "/need-list/needs", body));
  }

  private String problem(String title, String step, String... needs) {
    String steps = step == null ? "[]" : NeedsFixture.list(step);
    return created(
        cycle.post(
            CUSTOMER,
            "/common-problems",
            "{\"title\": \"%s\", \"needIds\": %s, \"stepIds\": %s}"
                .formatted(title, NeedsFixture.list(needs), steps)));
  }

  private void score(String problem, int fuel, int queues, int theirFuel, int theirQueues) {
    cycle.score(PROVIDER, problem, fuel, queues).then().statusCode(200);
    cycle.score(CUSTOMER, problem, theirFuel, theirQueues).then().statusCode(200);
  }

  private static String assessed(String problem, String likelyCost) {
    return created(
        as(PROVIDER)
            .header("If-None-Match", "*")
            .body(PrioritizationFixture.assessment(likelyCost))
            .put("/api/v1/common-problems/{id}/opportunity", problem));
  }

  private String item(String title, String trace) {
    return created(
        cycle.post(
            PROVIDER,
            "/concept/items",
            """
            {"title": "%s", "description": "The excavator's display shows the payload of the truck.",
             "effortHours": 40, "sourcing": "CUSTOM", "feasibility": 4, "dataReadiness": "PARTLY",
             "dataNote": "Two of the eight trucks have no payload sensor yet."%s}"""
                .formatted(title, trace)));
  }

  private UUID kpi() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (UUID)
                    Arc.container()
                        .instance(EntityManager.class)
                        .get()
                        .createNativeQuery(
                            "select k.kpi_id from known_kpi k join known_goal g"
                                + " on g.goal_id = k.goal_id where g.cycle_id = ? limit 1",
                            UUID.class)
                        .setParameter(1, cycle.cycle())
                        .getSingleResult());
  }

  private static String created(Response answer) {
    return answer.then().statusCode(201).extract().path("id");
  }
}
