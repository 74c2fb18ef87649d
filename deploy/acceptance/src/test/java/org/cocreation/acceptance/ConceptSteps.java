package org.cocreation.acceptance;

import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;
import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.OPERATIONS;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** What becomes of a cycle's concept before the value gate: proposed, approved, endorsed. */
final class ConceptSteps {

  private final Cycle cycle;

  ConceptSteps(Cycle cycle) {
    this.cycle = cycle;
  }

  /** With one item, which serves the KPI. */
  void propose(String kpi) {
    Soon.putNew(
        "development@" + PROVIDER,
        DEVELOPMENT,
        cycle.path() + "/concept",
        Map.of("name", "Weight loading", "summary", "Shows the weight"));
    Soon.post(
        "development@" + PROVIDER,
        DEVELOPMENT,
        cycle.path() + "/concept/items",
        Map.of(
            "title", "Scale",
            "description", "Weighs each bucket",
            "effortHours", 40,
            "sourcing", "OFF_THE_SHELF",
            "feasibility", 4,
            "dataReadiness", "READY",
            "kpiId", kpi,
            "trace", "The right load saves fuel"));
  }

  /** Also after an edit, which takes the approval back. */
  void approveTechnically() {
    String person = "development@" + CUSTOMER;
    Soon.soon(
        () ->
            Api.as(person, DEVELOPMENT)
                .header("If-Match", Api.etag(person, DEVELOPMENT, cycle.path() + "/concept"))
                .body(Map.of("note", "Feasible"))
                .post(cycle.path() + "/concept/technical-approval"));
  }

  /** As soon as operations knows of the technical approval of the concept as it is now. */
  void endorse() {
    String person = "operations@" + CUSTOMER;
    String path = cycle.path() + "/concept-review";
    Object revision =
        Api.json(Api.as(person, DEVELOPMENT).get(cycle.path() + "/concept")).get("revision");
    cycle.until(
        "operations knows the revision",
        () -> revision.equals(Api.as(person, OPERATIONS).get(path).path("conceptRevision")));
    Response ignored =
        Soon.soon(
            () ->
                Api.as(person, OPERATIONS)
                    .header("If-Match", Api.etag(person, OPERATIONS, path))
                    .body(
                        Map.of(
                            "outcome", "ENDORSED",
                            "useRequirements", List.of(),
                            "workProcessChanges", List.of(),
                            "valueCheck", Map.of("holds", true, "note", "It holds"),
                            "points", List.of()))
                    .post(path + "/verdict"));
  }
}
