package org.cocreation.acceptance;

import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;
import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.OPERATIONS;
import static org.cocreation.localstack.Service.STEERING;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The work of phase 3: hours, a joint sprint, its proof of concept and the assessment of that. */
final class SprintSteps {

  private static final List<String> BOTH = List.of(PROVIDER, CUSTOMER);
  private static final String PERSON = "development@" + PROVIDER;

  private final Cycle cycle;

  SprintSteps(Cycle cycle) {
    this.cycle = cycle;
  }

  /** Both sides commit hours, and each item that was signed is chosen. */
  void decideResources() {
    String resources = "/api/v1/partnerships/" + cycle.view().get("partnershipId") + "/resources";
    for (String organization : BOTH) {
      Soon.post(
          "steering@" + organization,
          STEERING,
          resources,
          Map.of(
              "name",
              "An engineer",
              "competence",
              "All of it",
              "hoursPerSprint",
              200,
              "from",
              LocalDate.now(ZoneOffset.UTC).toString(),
              "cycleId",
              cycle.id()));
    }
    Soon.putNew(
        "steering@" + CUSTOMER,
        STEERING,
        cycle.path() + "/resource-plan",
        Map.of(
            "sprints",
            1,
            "items",
            items().stream().map(id -> Map.of("itemId", id, "chosen", true)).toList()));
  }

  /** A sprint with every item of the concept; it ends with a proof of concept that both accept. */
  void sprint() {
    String scenario =
        Soon.post(
                "operations@" + CUSTOMER,
                OPERATIONS,
                cycle.path() + "/scenarios",
                Map.of("workProcess", "Load", "text", "A shift with it"))
            .path("id");
    String sprint = "/api/v1/sprints/" + plan();
    Response ignored =
        Soon.soon(
            () ->
                Api.as(PERSON, DEVELOPMENT)
                    .header("If-Match", Api.etag(PERSON, DEVELOPMENT, sprint))
                    .post(sprint + "/start"));
    String proof =
        Soon.post(
                PERSON,
                DEVELOPMENT,
                sprint + "/proof-of-concept",
                Map.of("title", "The scale", "howToTry", "Load a truck"))
            .path("id");
    accept(proof, scenario);
    ignored =
        Soon.soon(
            () ->
                Api.as(PERSON, DEVELOPMENT)
                    .header("If-Match", Api.etag(PERSON, DEVELOPMENT, sprint))
                    .body(Map.of())
                    .post(sprint + "/end"));
  }

  private String plan() {
    return Soon.post(
            PERSON,
            DEVELOPMENT,
            cycle.path() + "/sprints",
            Map.of(
                "goal", "A scale that crews can use",
                "startsOn", LocalDate.now(ZoneOffset.UTC).toString(),
                "hours", Map.of("PROVIDER", 40, "CUSTOMER", 10),
                "items", items().stream().map(id -> Map.of("itemId", id)).toList()))
        .path("id");
  }

  private List<String> items() {
    return Api.as(PERSON, DEVELOPMENT)
        .get(cycle.path() + "/concept")
        .jsonPath()
        .getList("items.findAll { it.state == 'PROPOSED' }.id");
  }

  private void accept(String proof, String scenario) {
    String assessment = "/api/v1/assessments/" + awaitAssessment(proof);
    String judged = assessment + "/scenarios/" + scenario;
    String customer = "operations@" + CUSTOMER;
    Response ignored =
        Soon.soon(
            () ->
                Api.as(customer, OPERATIONS)
                    .header("If-Match", Api.etag(customer, OPERATIONS, judged))
                    .body(Map.of("result", "ACCEPTED"))
                    .put(judged + "/result"));
    for (String organization : BOTH) {
      String person = "operations@" + organization;
      ignored =
          Soon.soon(
              () ->
                  Api.as(person, OPERATIONS)
                      .header("If-Match", Api.etag(person, OPERATIONS, assessment))
                      .body(Map.of("outcome", "ACCEPTED"))
                      .post(assessment + "/verdict"));
    }
  }

  private String awaitAssessment(String proof) {
    String[] found = new String[1];
    cycle.until(
        "the assessment is open",
        () -> {
          found[0] =
              Api.as("operations@" + CUSTOMER, OPERATIONS)
                  .get(cycle.path() + "/assessments")
                  .jsonPath()
                  .getString("items.find { it.proofId == '" + proof + "' }?.id");
          return found[0] != null;
        });
    return found[0];
  }
}
