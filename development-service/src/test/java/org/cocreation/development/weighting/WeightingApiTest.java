package org.cocreation.development.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.OUTSIDER;
import static org.cocreation.development.NeedsFixture.PROVIDER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.chassis.test.Topic;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems are scored by both sides and ranked by the goals; then activity 2 is complete (R3). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class WeightingApiTest {

  private NeedsFixture needs;
  private UUID fuel;
  private UUID queues;

  @BeforeEach
  void start() {
    needs = NeedsFixture.started();
    fuel = needs.goal("Lower fuel cost");
    queues = needs.goal("Shorter queues");
  }

  @Test
  void shouldRankByWhatBothSidesScoredAndSteeringWeighed() {
    String loads = needs.write(PROVIDER, "Short loads");
    String waits = needs.write(CUSTOMER, "Long waits");
    needs.share();
    String one = merged("Loads are guessed", loads);
    String other = merged("Trucks wait", waits);
    needs.score(PROVIDER, one, 6, 3).then().statusCode(200).body("number", equalTo(1));
    needs.score(CUSTOMER, one, 10, 3).then().statusCode(200);
    needs.score(PROVIDER, other, 0, 0).then().statusCode(200);
    needs.score(PROVIDER, other, 2, 9).then().statusCode(200).body("number", equalTo(2));

    needs
        .get(CUSTOMER, "/ranking")
        .then()
        .body("weightsAgreed", equalTo(false))
        .body("goals.share", contains("0.5", "0.5"))
        .body("problems[0].rank", equalTo(1))
        .body("problems[0].value", equalTo("5.5"))
        .body("problems[1].rank", nullValue())
        .body("problems[1].scoredBy", contains("PROVIDER"))
        .body("problems[1].provider", nullValue())
        .body("problems[1].inputs.provider", everyItem(nullValue()))
        .body("problems[1].customer", nullValue());
    needs.get(PROVIDER, "/ranking").then().body("problems[1].provider", equalTo("5.5"));
    as(CUSTOMER)
        .get("/api/v1/common-problems/" + other + "/scores")
        .then()
        .body("items", hasSize(0));
    assertThat(told(other)).isNotEmpty().allMatch(data -> data.path("scores").isMissingNode());

    needs.score(CUSTOMER, other, 2, 9).then().statusCode(200);
    Map<UUID, String> shares = new LinkedHashMap<>();
    shares.put(fuel, "0.750000");
    shares.put(queues, "0.250000");
    needs.weigh(false, shares);
    needs.weigh(true, shares);
    await().until(() -> needs.get(PROVIDER, "/ranking").<Boolean>path("weightsAgreed"));

    needs
        .get(PROVIDER, "/ranking")
        .then()
        .body("formula", containsString("share x"))
        .body("problems.title", contains("Loads are guessed", "Trucks wait"))
        .body("problems.value", contains("6.75", "3.75"))
        .body("problems.disagreement", contains("3", "0"))
        .body("problems[0].inputs.contribution", containsInAnyOrder("6", "0.75"));
    as(CUSTOMER)
        .get("/api/v1/common-problems/" + other + "/scores")
        .then()
        .body("items", hasSize(3))
        .body("items[0].number", equalTo(2));
    assertThat(told(other).getLast().path("sides"))
        .extracting(side -> side.path("scores").size())
        .containsExactly(2, 2);
  }

  @Test
  void shouldCountNoScoreOfWhatTheProblemWasBefore() {
    String loads = needs.write(PROVIDER, "Short loads");
    String waits = needs.write(CUSTOMER, "Long waits");
    needs.share();
    String problem = merged("Loads are guessed", loads);
    needs.score(PROVIDER, problem, 6, 3).then().statusCode(200);
    needs.score(CUSTOMER, problem, 10, 3).then().statusCode(200);
    needs.get(CUSTOMER, "/ranking").then().body("problems[0].value", equalTo("5.5"));
    String address = "/api/v1/common-problems/" + problem;

    as(PROVIDER)
        .header("If-Match", as(PROVIDER).get(address).header("ETag"))
        .body("{\"needIds\": [\"%s\"]}".formatted(waits))
        .post(address + "/needs")
        .then()
        .statusCode(200);

    needs
        .get(CUSTOMER, "/ranking")
        .then()
        .body("problems[0].value", nullValue())
        .body("problems[0].provider", nullValue())
        .body("problems[0].outdated", containsInAnyOrder("PROVIDER", "CUSTOMER"));
    as(CUSTOMER).get(address + "/scores").then().body("items.outdated", contains(true, true));
    as(PROVIDER)
        .post(address + "/scores/confirmation")
        .then()
        .statusCode(200)
        .body("outdated", equalTo(false))
        .body("number", equalTo(2));
    needs
        .get(CUSTOMER, "/ranking")
        .then()
        .body("problems[0].outdated", contains("CUSTOMER"))
        .body("problems[0].inputs.provider", everyItem(nullValue()));
    as(CUSTOMER).get(address + "/scores").then().body("items", hasSize(2));
    needs.score(CUSTOMER, problem, 2, 3).then().statusCode(200);
    needs.get(CUSTOMER, "/ranking").then().body("problems[0].value", equalTo("3.5"));
    as(PROVIDER)
        .header("If-Match", as(PROVIDER).get(address).header("ETag"))
        .body("{\"title\": \"Loads and waits\"}")
        .put(address)
        .then()
        .statusCode(200);
    needs.get(CUSTOMER, "/ranking").then().body("problems[0].value", nullValue());
    needs.score(PROVIDER, problem, 6, 3).then().statusCode(200);
    as("steering@mincorp").post(address + "/scores/confirmation").then().statusCode(403);
  }

  @Test
  void shouldRefuseToConfirmWhatWasNeverScored() {
    String loads = needs.write(PROVIDER, "Short loads");
    needs.write(CUSTOMER, "Long waits");
    needs.share();

    as(PROVIDER)
        .post("/api/v1/common-problems/" + merged("Loads", loads) + "/scores/confirmation")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:cocreation:problem:not-scored"));
  }

  @Test
  void shouldRefuseScoresThatAreNotOneForEachGoal() {
    String need = needs.write(PROVIDER, "Short loads");
    needs.write(CUSTOMER, "Long waits");
    needs.share();
    String problem = merged("Loads are guessed", need);

    needs
        .score(PROVIDER, problem, 6)
        .then()
        .statusCode(422)
        .body("violations[0].message", containsString("Shorter queues"));
    needs.score(PROVIDER, problem, 6, 11).then().statusCode(422);
    scores(PROVIDER, problem, fuel, fuel)
        .then()
        .statusCode(422)
        .body("violations[0].message", containsString("twice"));
    scores(PROVIDER, problem, fuel, queues, UUID.randomUUID())
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("scores[2].goalId"));
    needs.score("steering@mincorp", problem, 6, 6).then().statusCode(403);
    needs.score(OUTSIDER, problem, 6, 6).then().statusCode(404);
    needs.get(OUTSIDER, "/ranking").then().statusCode(404);
    as(PROVIDER)
        .body("{\"reason\": \"None.\"}")
        .post("/api/v1/common-problems/" + problem + "/unmerge")
        .then()
        .statusCode(200);
    needs.score(PROVIDER, problem, 6, 6).then().statusCode(409);
  }

  @Test
  void shouldScoreTheLeavesOfTheGoalsTree() {
    UUID below = needs.tellGoal("Full loads", fuel);
    await()
        .untilAsserted(
            () ->
                assertThat(needs.get(PROVIDER, "/ranking").<List<String>>path("goals.goalId"))
                    .containsExactlyInAnyOrder(queues.toString(), below.toString()));
  }

  @Test
  void shouldCompleteActivity2OnlyOnceListsAreSubmittedMergedAndScored() {
    new SteeringEvents()
        .activityDue(
            needs.partnership(), needs.cycle(), ActivityDefinition.ASSESS_OPPORTUNITIES, 1);
    await().until(() -> activity() != null);

    complete()
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:cocreation:problem:activity-unfinished"))
        .body("missing", hasSize(2))
        .body("missing", hasItem("The customer has not submitted its need list."));
    String loads = needs.write(PROVIDER, "Short loads");
    String waits = needs.write(CUSTOMER, "Long waits");
    needs.submit(CUSTOMER).then().statusCode(200);
    complete()
        .then()
        .statusCode(409)
        .body("missing", contains("The provider has not submitted its need list."));
    needs.submit(PROVIDER).then().statusCode(200);
    complete()
        .then()
        .statusCode(409)
        .body("missing", contains("In no common problem yet: 'Long waits', 'Short loads'."));
    String problem = merged("Loads and waits", loads, waits);
    needs.score(PROVIDER, problem, 6, 3).then().statusCode(200);
    complete()
        .then()
        .statusCode(409)
        .body("missing", contains("Not scored by the customer for every goal: 'Loads and waits'."));
    needs.score(CUSTOMER, problem, 6, 3).then().statusCode(200);

    complete().then().statusCode(200).body("state", equalTo("COMPLETED"));
  }

  private String merged(String title, String... needIds) {
    return needs.merge(CUSTOMER, title, needIds).then().statusCode(201).extract().path("id");
  }

  private static Response scores(String persona, String problem, UUID... goals) {
    String body =
        Arrays.stream(goals)
            .map(goal -> "{\"goalId\": \"" + goal + "\", \"score\": 5}")
            .collect(Collectors.joining(", ", "{\"scores\": [", "]}"));
    return as(persona).body(body).put("/api/v1/common-problems/" + problem + "/scores");
  }

  /** The data of what was told of scores of a problem, in its order. */
  static List<JsonNode> told(String problem) {
    return Topic.read("cocreation.development.events", problem, 1).stream()
        .map(WeightingApiTest::read)
        .filter(event -> event.path("type").asText().contains(".common-problem.score"))
        .map(event -> event.path("data"))
        .toList();
  }

  private static JsonNode read(String event) {
    try {
      return new ObjectMapper().readTree(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String activity() {
    return as(PROVIDER)
        .get("/api/v1/activities?cycle=" + needs.cycle())
        .path("items.find { it.key == 'assess-opportunities' }?.id");
  }

  private Response complete() {
    String address = "/api/v1/activities/" + activity();
    return as(PROVIDER)
        .header("If-Match", as(PROVIDER).get(address).header("ETag"))
        .body(
            """
            {"conclusion": "One problem comes first.",
             "responsible": [{"side": "PROVIDER", "person": "%s"},
                             {"side": "CUSTOMER", "person": "%s"}]}"""
                .formatted(PROVIDER, CUSTOMER))
        .post(address + "/completion");
  }
}
