package org.cocreation.operations.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.operations.CycleFixture.need;
import static org.cocreation.operations.CycleFixture.runningIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FeatureTest.class)
class NeedsApiTest {

  private static final String ONE = "/api/v1/operational-needs/";

  @Test
  void shouldHearBothSidesAndCountThem() {
    CycleFixture cycle = runningIn("NEEDS");
    Map<String, Object> voice = new HashMap<>(need("Truck driver"));
    voice.put("person", "Aino Virtanen");
    String location =
        express(cycle, "operations@mincorp", voice)
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    express(cycle, "operations@constructcorp", need("Service technician")).then().statusCode(201);

    as("steering@constructcorp")
        .get(location)
        .then()
        .statusCode(200)
        .body("side", equalTo("CUSTOMER"))
        .body("person", equalTo("Aino Virtanen"))
        .body("since", equalTo("2024-05"))
        .body("recordedBy.person", equalTo("operations@mincorp"));
    as("development@mincorp")
        .get(cycle.path() + "?side=PROVIDER&process=LOADING at the face")
        .then()
        .body("items.role", contains("Service technician"));
    as("development@mincorp")
        .get(cycle.path("summary"))
        .then()
        .body("total", equalTo(2))
        .body("sides.PROVIDER", equalTo(1))
        .body("frequencies.EVERY_SHIFT", equalTo(2))
        .body("frequencies.RARELY", equalTo(0))
        .body("processes[0].process", equalTo("Loading at the face"))
        .body("processes[0].sides.CUSTOMER", equalTo(1));
  }

  @Test
  void shouldGoThroughTheListPageByPage() {
    CycleFixture cycle = runningIn("NEEDS");
    for (String role : new String[] {"Driver", "Loader", "Dispatcher"}) {
      express(cycle, "operations@mincorp", need(role)).then().statusCode(201);
    }

    Response first = as("operations@mincorp").get(cycle.path() + "?limit=2");
    Response second =
        as("operations@mincorp").get(cycle.path() + "?limit=2&cursor=" + first.path("nextCursor"));

    first.then().body("items.role", contains("Driver", "Loader"));
    second.then().body("items.role", contains("Dispatcher")).body("nextCursor", nullValue());
  }

  @Test
  void shouldNameEveryFieldThatDoesNotDo() {
    CycleFixture cycle = runningIn("NEEDS");

    as("operations@mincorp")
        .body(Map.of("role", " ", "process", "Loading", "pain", "Dust", "since", "2024-5"))
        .post(cycle.path())
        .then()
        .statusCode(422)
        .body("violations.field", contains("frequency", "role", "since"));
    Map<String, Object> future = new HashMap<>(need("Driver"));
    future.put("since", "2099-01");
    express(cycle, "operations@mincorp", future)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("since"));
    as("operations@mincorp").get(cycle.path()).then().body("items", hasSize(0));
  }

  @Test
  void shouldLetOnlyTheOperationsTeamSpeakAndEachSideForItself() {
    CycleFixture cycle = runningIn("NEEDS");
    Map<String, Object> ofTheOthers = new HashMap<>(need("Driver"));
    ofTheOthers.put("side", "PROVIDER");

    express(cycle, "steering@rivalcorp", need("Spy"))
        .then()
        .statusCode(404)
        .body("type", endsWith(":not-found"));
    express(cycle, "development@mincorp", need("Developer"))
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    express(cycle, "operations@mincorp", ofTheOthers)
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-side"));
    as("steering@rivalcorp").get(cycle.path()).then().statusCode(404);
    as("steering@rivalcorp").get(cycle.path("summary")).then().statusCode(404);
  }

  @Test
  void shouldAnswerAnOutsiderAsIfTheNeedDidNotExist() {
    CycleFixture cycle = runningIn("NEEDS");
    String id = express(cycle, "operations@mincorp", need("Driver")).path("id");

    for (String path : new String[] {id, UUID.randomUUID().toString()}) {
      as("steering@rivalcorp")
          .get(ONE + path)
          .then()
          .statusCode(404)
          .body("detail", equalTo("There is no operational need here that you may see."));
      as("steering@rivalcorp")
          .header("If-Match", "\"0\"")
          .body("{\"reason\": \"Mine\"}")
          .post(ONE + path + "/withdrawal")
          .then()
          .statusCode(404)
          .body("detail", equalTo("There is no operational need here that you may see."));
    }
  }

  @Test
  void shouldExpressOnceWhenTheSameRequestComesTwice() {
    CycleFixture cycle = runningIn("NEEDS");
    String key = UUID.randomUUID().toString();

    Response first =
        as("operations@mincorp")
            .header("Idempotency-Key", key)
            .body(need("Driver"))
            .post(cycle.path());
    Response second =
        as("operations@mincorp")
            .header("Idempotency-Key", key)
            .body(need("Driver"))
            .post(cycle.path());

    assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
    as("operations@mincorp").get(cycle.path()).then().body("items", hasSize(1));
    as("operations@mincorp")
        .header("Idempotency-Key", key)
        .body(need("Loader"))
        .post(cycle.path())
        .then()
        .statusCode(422)
        .body("type", endsWith(":idempotency-key-reused"));
  }

  @Test
  void shouldTakeANeedBackWithAReasonAndKeepItVisible() {
    CycleFixture cycle = runningIn("NEEDS");
    String id = express(cycle, "operations@mincorp", need("Driver")).path("id");
    String etag = as("operations@mincorp").get(ONE + id).header("ETag");

    withdraw("operations@mincorp", id, null).then().statusCode(428);
    withdraw("operations@mincorp", id, "\"7\"").then().statusCode(412);
    withdraw("operations@constructcorp", id, etag)
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-side"));
    Response withdrawn = withdraw("operations@mincorp", id, etag);
    withdrawn.then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    withdraw("operations@mincorp", id, withdrawn.header("ETag"))
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-withdrawn"));

    as("operations@mincorp").get(cycle.path()).then().body("items", hasSize(0));
    as("operations@mincorp")
        .get(cycle.path() + "?withdrawn=true")
        .then()
        .body("items[0].withdrawalReason", equalTo("Said twice."));
  }

  @Test
  void shouldStateThatThereAreNoneOnlyWhileThereAreNone() {
    CycleFixture cycle = runningIn("NEEDS");

    none(cycle, "development@mincorp").then().statusCode(403);
    none(cycle, "operations@mincorp").then().statusCode(201);
    none(cycle, "operations@mincorp")
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-closed"));
    as("steering@mincorp")
        .get(cycle.path("summary"))
        .then()
        .body("none.reason", equalTo("Everybody was asked."));

    express(cycle, "operations@mincorp", need("Driver")).then().statusCode(201);
    as("steering@mincorp").get(cycle.path("summary")).then().body("none", nullValue());
    none(cycle, "operations@mincorp")
        .then()
        .statusCode(409)
        .body("type", endsWith(":needs-expressed"))
        .body("count", equalTo(1));
  }

  @Test
  void shouldHearNobodyOnceTheCycleIsPastThePhaseOrShelved() {
    CycleFixture cycle = runningIn("NEEDS");
    cycle.moved("shelved", "NEEDS", "SHELVED");
    await()
        .until(
            () ->
                express(cycle, "operations@mincorp", need("Driver"))
                    .asString()
                    .contains("cycle-not-running"));
    cycle.moved("advanced", "PRIORITIZATION", "RUNNING");
    await()
        .until(
            () ->
                express(cycle, "operations@mincorp", need("Driver"))
                    .asString()
                    .contains("phase-passed"));
  }

  private static Response express(CycleFixture cycle, String persona, Map<String, Object> need) {
    return as(persona).body(need).post(cycle.path());
  }

  private static Response none(CycleFixture cycle, String persona) {
    return as(persona).body("{\"reason\": \"Everybody was asked.\"}").post(cycle.path("none"));
  }

  private static Response withdraw(String persona, String id, String ifMatch) {
    var request = as(persona).body("{\"reason\": \"Said twice.\"}");
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post(ONE + id + "/withdrawal");
  }
}
