package org.cocreation.acceptance;

import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;
import static org.cocreation.localstack.Service.OPERATIONS;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** The work of phase 4: a pilot site that goes live with the people of both sides. */
final class RolloutSteps {

  private final Cycle cycle;

  RolloutSteps(Cycle cycle) {
    this.cycle = cycle;
  }

  void goLive() {
    String customer = "operations@" + CUSTOMER;
    String site =
        "/api/v1/sites/"
            + Soon.post(
                    customer,
                    OPERATIONS,
                    cycle.path() + "/sites",
                    Map.of(
                        "name",
                        "North pit",
                        "pilot",
                        true,
                        "supportMode",
                        "REMOTE_MONITORING",
                        "yearlyCost",
                        Content.money("10.00"),
                        "roles",
                        List.of(),
                        "steps",
                        List.of()))
                .path("id");
    for (String organization : List.of(PROVIDER, CUSTOMER)) {
      commit("operations@" + organization, site + "/commitment");
    }
    Response ignored = post(customer, site + "/go-live", site + "/go-live");
  }

  private static void commit(String person, String commitment) {
    Response ignored =
        Soon.soon(
            () ->
                Api.as(person, OPERATIONS)
                    .header("If-Match", Api.etag(person, OPERATIONS, commitment))
                    .body(
                        Map.of(
                            "people",
                            List.of(
                                Map.of(
                                    "name", "A foreman",
                                    "hours", 10,
                                    "from", "2026-05-04",
                                    "to", "2026-06-12"))))
                    .put(commitment));
    ignored = post(person, commitment + "/confirmation", commitment);
  }

  private static Response post(String person, String path, String version) {
    return Soon.soon(
        () ->
            Api.as(person, OPERATIONS)
                .header("If-Match", Api.etag(person, OPERATIONS, version))
                .post(path));
  }
}
