package org.cocreation.acceptance;

import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;
import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.OPERATIONS;
import static org.cocreation.localstack.Service.STEERING;

import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the teams must have produced before an activity of phases 1 to 4 may be completed: the least
 * that will do, made once per cycle.
 */
final class Content {

  private static final Map<UUID, Content> OF_CYCLES = new ConcurrentHashMap<>();
  private static final List<String> BOTH = List.of(PROVIDER, CUSTOMER);

  private final Cycle cycle;
  private final Set<String> made = new HashSet<>();
  private String goal;
  private String kpi;
  private String problem;

  private Content(Cycle cycle) {
    this.cycle = cycle;
  }

  static Content of(Cycle cycle) {
    return OF_CYCLES.computeIfAbsent(cycle.id(), id -> new Content(cycle));
  }

  /** Makes what the activity needs, and what that needs in turn. */
  synchronized void make(String activity) {
    switch (activity) {
      case "define-goals" -> goals();
      case "express-needs" -> once("voices", this::hearNobody);
      case "assess-opportunities" -> needs();
      case "select-opportunity" -> selection();
      case "design-concept" -> concept();
      case "review-concept" -> review();
      case "prioritize-resources" -> once("resources", new SprintSteps(cycle)::decideResources);
      case "govern-implementation" -> once("rollout", new RolloutSteps(cycle)::goLive);
      case "design-solution", "assess-solution" -> once("sprint", new SprintSteps(cycle)::sprint);
      default -> {
        // The later phases' activities are completed by their conclusion.
      }
    }
  }

  /** What besides the activities is to be signed at the value gate. */
  synchronized void makeValue() {
    goals();
    once(
        "value",
        () -> {
          stateValue("PROVIDER", PROVIDER, "20000");
          stateValue("CUSTOMER", CUSTOMER, "20000");
          Soon.putNew(
              "steering@" + PROVIDER,
              STEERING,
              cycle.path() + "/tranche-plan",
              Map.of(
                  "currency",
                  "EUR",
                  "tranches",
                  List.of(Map.of("amount", "1500.00", "purpose", "A first proof of concept"))));
          Soon.putNew(
              "steering@" + CUSTOMER,
              STEERING,
              cycle.path() + "/kill-clock",
              Map.of("date", "2099-01-01", "budget", money("1500.00")));
        });
  }

  synchronized String kpi() {
    goals();
    return kpi;
  }

  private void stateValue(String side, String organization, String likely) {
    Soon.putNew(
        "steering@" + organization,
        STEERING,
        cycle.path() + "/value-statements/" + side,
        valueStatement(likely));
  }

  Map<String, Object> valueStatement(String likely) {
    return Map.of(
        "summary", "Fuel saved",
        "low", "10000",
        "likely", likely,
        "high", "30000",
        "currency", "EUR",
        "assumptions", "Six loaders",
        "kpiId", kpi());
  }

  private void goals() {
    once(
        "goals",
        () -> {
          String goals = "/api/v1/partnerships/" + cycle.view().get("partnershipId") + "/goals";
          Response known =
              Api.as("steering@" + CUSTOMER, STEERING).get(goals + "?cycle=" + cycle.id());
          if (!known.<List<Object>>path("items").isEmpty()) {
            goal = known.path("items[0].id");
            kpi = known.path("items[0].kpis[0].id");
            return;
          }
          Response defined =
              Soon.post(
                  "steering@" + CUSTOMER,
                  STEERING,
                  goals,
                  Map.of(
                      "name", "Less fuel",
                      "cycleId", cycle.id(),
                      "kpis",
                          List.of(
                              Map.of(
                                  "name", "Fuel per tonne",
                                  "unit", "l/t",
                                  "direction", "DECREASE",
                                  "baseline", "0.62",
                                  "target", "0.55"))));
          goal = defined.path("id");
          kpi = defined.path("kpis[0].id");
          for (String organization : BOTH) {
            Soon.post(
                "steering@" + organization,
                STEERING,
                cycle.path() + "/pledges",
                Map.of("amount", money("1000.00")));
          }
        });
  }

  private void hearNobody() {
    Soon.post(
        "operations@" + CUSTOMER,
        OPERATIONS,
        cycle.path() + "/operational-needs/none",
        Map.of("reason", "The test has none"));
  }

  private void needs() {
    goals();
    once(
        "needs",
        () -> {
          String constraint =
              Soon.putNew(
                      "development@" + CUSTOMER,
                      DEVELOPMENT,
                      cycle.path() + "/process-map",
                      Map.of("steps", List.of(Map.of("name", "Haul", "constraint", true))))
                  .path("steps[0].id");
          for (String organization : BOTH) {
            String person = "development@" + organization;
            Soon.post(
                person,
                DEVELOPMENT,
                cycle.path() + "/need-list/needs",
                Map.of("title", "A need of " + organization));
            String list = cycle.path() + "/need-list";
            Api.as(person, DEVELOPMENT)
                .header("If-Match", Api.etag(person, DEVELOPMENT, list))
                .body(Map.of())
                .post(list + "/submission")
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
          }
          List<String> both =
              Api.as("development@" + CUSTOMER, DEVELOPMENT)
                  .get(cycle.path() + "/need-lists")
                  .jsonPath()
                  .getList("lists.needs.flatten().id");
          problem =
              Soon.post(
                      "development@" + CUSTOMER,
                      DEVELOPMENT,
                      cycle.path() + "/common-problems",
                      Map.of(
                          "title",
                          "Fuel is wasted",
                          "needIds",
                          both,
                          "stepIds",
                          List.of(constraint)))
                  .path("id");
          for (String organization : BOTH) {
            Soon.soon(
                () ->
                    Api.as("development@" + organization, DEVELOPMENT)
                        .body(Map.of("scores", List.of(Map.of("goalId", goal, "score", 7))))
                        .put("/api/v1/common-problems/" + problem + "/scores"));
          }
        });
  }

  private void selection() {
    needs();
    once(
        "selection",
        () -> {
          Map<String, Object> range =
              Map.of("low", "10.00", "likely", "20.00", "high", "30.00", "currency", "EUR");
          String opportunity =
              Soon.putNew(
                      "development@" + PROVIDER,
                      DEVELOPMENT,
                      "/api/v1/common-problems/" + problem + "/opportunity",
                      Map.of("feasibility", 4, "complexityCost", range, "expectedReturn", range))
                  .path("id");
          Soon.post(
              "steering@" + CUSTOMER,
              DEVELOPMENT,
              cycle.path() + "/selection",
              Map.of(
                  "opportunityId", opportunity,
                  "reason", "The only one",
                  "fewCandidatesReason", "A test needs no more",
                  "shelvingReason", "There are no others"));
        });
  }

  private void concept() {
    selection();
    once(
        "concept",
        () -> {
          ConceptSteps concept = new ConceptSteps(cycle);
          concept.propose(kpi);
          concept.approveTechnically();
        });
  }

  private void review() {
    concept();
    once("review", () -> new ConceptSteps(cycle).endorse());
  }

  static Map<String, String> money(String amount) {
    return Map.of("amount", amount, "currency", "EUR");
  }

  private void once(String what, Runnable make) {
    if (!made.contains(what)) {
      make.run();
      made.add(what);
    }
  }
}
