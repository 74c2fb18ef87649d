package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.localstack.Service.STEERING;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An accepted partnership of Constructcorp and Mincorp with all their people in it. */
record Partnership(UUID id) {

  static final String PROVIDER = "constructcorp";
  static final String CUSTOMER = "mincorp";

  static Partnership accepted() {
    for (String organization : List.of(PROVIDER, CUSTOMER)) {
      int status =
          Api.as("steering@" + organization, STEERING)
              .body(Map.of("name", organization))
              .post("/api/v1/organizations")
              .statusCode();
      assertThat(status).isIn(201, 409);
    }
    UUID id =
        Api.id(
            Api.as("steering@" + PROVIDER, STEERING)
                .body(Map.of("name", "Acceptance", "side", "PROVIDER", "counterpart", CUSTOMER))
                .post("/api/v1/partnerships"));
    String path = "/api/v1/partnerships/" + id;
    Api.as("steering@" + CUSTOMER, STEERING)
        .header("If-Match", Api.etag("steering@" + CUSTOMER, STEERING, path))
        .post(path + "/acceptance")
        .then()
        .statusCode(200);
    for (String team : List.of("development", "operations")) {
      for (String organization : List.of(PROVIDER, CUSTOMER)) {
        addMember(path, team, organization);
      }
    }
    return new Partnership(id);
  }

  private static void addMember(String path, String team, String organization) {
    String leader = "steering@" + organization;
    String person = team + "@" + organization;
    Api.as(leader, STEERING)
        .header("If-Match", Api.etag(leader, STEERING, path))
        .body(
            Map.of(
                "person", person, "name", person, "teams", List.of(team.toUpperCase(Locale.ROOT))))
        .post(path + "/members")
        .then()
        .statusCode(201);
  }

  /** Starts a cycle; the engine opens its first activities a moment later. */
  Cycle startCycle(String microService) {
    return new Cycle(
        Api.id(
            Api.as("steering@" + CUSTOMER, STEERING)
                .body(Map.of("microService", Map.of("name", microService)))
                .post("/api/v1/partnerships/" + id + "/cycles")));
  }
}
