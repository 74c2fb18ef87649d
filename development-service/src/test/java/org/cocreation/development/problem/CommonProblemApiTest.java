package org.cocreation.development.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.OUTSIDER;
import static org.cocreation.development.NeedsFixture.PROVIDER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.NeedsFixture;
import org.cocreation.development.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs of both sides become common problems, and needs again. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class CommonProblemApiTest {

  private NeedsFixture needs;
  private String loads;
  private String queues;
  private String shortLoads;

  @BeforeEach
  void share() {
    needs = NeedsFixture.started();
    loads = needs.write(PROVIDER, "Trucks leave with too little load");
    queues = needs.write(PROVIDER, "Long waits at the crusher");
    shortLoads = needs.write(CUSTOMER, "Trucks leave the face with too little load");
    needs.share();
  }

  @Test
  void shouldSuggestWhatIsWordedAlikeUntilAPersonMergesIt() {
    needs
        .get(CUSTOMER, "/merge-suggestions")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].needs.id", contains(loads, shortLoads))
        .body("items[0].similarity", greaterThan(0.6f));
    needs
        .get(CUSTOMER, "/need-map")
        .then()
        .body("agreements", hasSize(1))
        .body("onlyProvider.id", contains(queues))
        .body("onlyCustomer", hasSize(0));

    String problem = merged("Loads are guessed", loads, shortLoads);

    needs.get(CUSTOMER, "/merge-suggestions").then().body("items", hasSize(0));
    needs.get(CUSTOMER, "/need-map").then().body("agreements[0].problemId", equalTo(problem));
  }

  @Test
  void shouldKeepProvenanceThroughMergeAndUnmerge() {
    Response answer = needs.merge(CUSTOMER, "Loads are guessed", loads);
    answer.then().statusCode(201).body("state", equalTo("OPEN")).body("needs", hasSize(1));
    String address = answer.header("Location");

    as(PROVIDER)
        .body("{\"needIds\": " + NeedsFixture.list(shortLoads) + "}")
        .post(address + "/needs")
        .then()
        .statusCode(200)
        .body("needs.side", containsInAnyOrder("PROVIDER", "CUSTOMER"))
        .body("needs.mergedBy", containsInAnyOrder(CUSTOMER, PROVIDER));
    as(PROVIDER)
        .body("{\"reason\": \"Another cause.\", \"needIds\": " + NeedsFixture.list(loads) + "}")
        .post(address + "/unmerge")
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("needs.id", contains(shortLoads))
        .body("unmerged[0].id", equalTo(loads))
        .body("unmerged[0].reason", equalTo("Another cause."));
    merged("Empty runs", loads);
    as(PROVIDER)
        .body("{\"reason\": \"No problem after all.\"}")
        .post(address + "/unmerge")
        .then()
        .statusCode(200)
        .body("state", equalTo("DISSOLVED"))
        .body("needs", hasSize(0))
        .body("unmerged", hasSize(2));
    as(PROVIDER)
        .body("{\"reason\": \"Again.\"}")
        .post(address + "/unmerge")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:cocreation:problem:problem-dissolved"));
    needs
        .get(PROVIDER, "/common-problems?state=OPEN")
        .then()
        .body("items.title", contains("Empty runs"));
    assertThat(Told.in(needs.cycle(), 9))
        .extracting(event -> event.path("type").asText().replaceAll(".*development.|.v1", ""))
        .endsWith(
            "common-problem.merged",
            "common-problem.merged",
            "common-problem.unmerged",
            "common-problem.merged",
            "common-problem.unmerged");
  }

  @Test
  void shouldRefuseANeedThatIsInAnotherProblem() {
    String problem = merged("Loads are guessed", loads);

    needs
        .merge(PROVIDER, "Again", loads, shortLoads)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:cocreation:problem:need-already-merged"))
        .body("problemId", equalTo(problem));
    needs
        .merge(PROVIDER, "Unknown", UUID.randomUUID().toString())
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("needIds"));
  }

  @Test
  void shouldMergeANeedOnceWhenBothSidesDoItAtOnce() throws Exception {
    Callable<Integer> one = () -> needs.merge(PROVIDER, "One", loads).statusCode();
    Callable<Integer> other = () -> needs.merge(CUSTOMER, "Other", loads).statusCode();

    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers = threads.invokeAll(List.of(one, other));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder(201, 409);
    }
    needs.get(PROVIDER, "/common-problems").then().body("items", hasSize(1));
  }

  @Test
  void shouldFollowTheProcessMapWhenItsConstraintOrItsStepsChange() {
    Response map = needs.draw(CUSTOMER, "Crushing", "Loading");
    String crushing = map.path("steps[0].id");
    String loading = map.path("steps[1].id");
    Response problem =
        needs.post(
            PROVIDER,
            "/common-problems",
            "{\"title\": \"Loads\", \"needIds\": %s, \"stepIds\": %s}"
                .formatted(NeedsFixture.list(loads), NeedsFixture.list(loading)));
    problem.then().statusCode(201).body("touchesConstraint", equalTo(false));
    String address = problem.header("Location");

    redraw(map, crushing, false, loading, true).then().statusCode(200);

    as(PROVIDER)
        .get(address)
        .then()
        .body("touchesConstraint", equalTo(true))
        .body("steps[0].constraint", equalTo(true));
    // People who saw it as it was do not overwrite what it is.
    as(PROVIDER)
        .header("If-Match", problem.header("ETag"))
        .body("{\"title\": \"Stale\"}")
        .put(address)
        .then()
        .statusCode(412);

    as(CUSTOMER)
        .header("If-Match", needs.get(CUSTOMER, "/process-map").header("ETag"))
        .body("{\"steps\": [{\"name\": \"Dumping\", \"constraint\": true}]}")
        .put("/api/v1/cycles/" + needs.cycle() + "/process-map")
        .then()
        .statusCode(200);
    as(PROVIDER)
        .get(address)
        .then()
        .body("touchesConstraint", equalTo(false))
        .body("steps", hasSize(0));
  }

  @Test
  void shouldWordAProblemAnew() {
    String problem = merged("Loads are guessed", loads);
    String address = "/api/v1/common-problems/" + problem;
    String version = as(PROVIDER).get(address).header("ETag");

    as(CUSTOMER).body("{\"title\": \"Loads\"}").put(address).then().statusCode(428);
    as(CUSTOMER)
        .header("If-Match", version)
        .body("{\"title\": \"Loads\", \"description\": \"All shifts.\"}")
        .put(address)
        .then()
        .statusCode(200)
        .body("title", equalTo("Loads"))
        .body("description", equalTo("All shifts."));
    as(CUSTOMER)
        .header("If-Match", version)
        .body("{\"reason\": \"Stale.\"}")
        .post(address + "/unmerge")
        .then()
        .statusCode(412);
  }

  @Test
  void shouldRefuseOtherTeamsAndOutsiders() {
    String problem = merged("Loads are guessed", loads);
    String address = "/api/v1/common-problems/" + problem;

    needs.merge("steering@mincorp", "Mine", queues).then().statusCode(403);
    needs.draw("operations@mincorp", "Loading").then().statusCode(403);
    as("steering@mincorp").get(address).then().statusCode(200);
    needs.merge(OUTSIDER, "Mine", queues).then().statusCode(404);
    String unknown = as(OUTSIDER).get("/api/v1/common-problems/" + UUID.randomUUID()).asString();
    assertThat(as(OUTSIDER).get(address).asString()).isEqualTo(unknown);
    as(OUTSIDER).body("{\"reason\": \"x\"}").post(address + "/unmerge").then().statusCode(404);
    needs.get(OUTSIDER, "/process-map").then().statusCode(404);
  }

  private String merged(String title, String... needIds) {
    return needs.merge(CUSTOMER, title, needIds).then().statusCode(201).extract().path("id");
  }

  private Response redraw(
      Response map, String one, boolean oneLimits, String other, boolean otherLimits) {
    return as(CUSTOMER)
        .header("If-Match", map.header("ETag"))
        .body(
            """
            {"steps": [{"id": "%s", "name": "Crushing", "constraint": %s},
                       {"id": "%s", "name": "Loading", "constraint": %s}]}"""
                .formatted(one, oneLimits, other, otherLimits))
        .put("/api/v1/cycles/" + needs.cycle() + "/process-map");
  }
}
