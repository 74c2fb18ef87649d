package org.cocreation.operations.scenario;

import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.operations.CycleFixture.runningIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.operations.CycleFixture;
import org.cocreation.operations.assessment.ProofFixture;
import org.junit.jupiter.api.Test;

/** Each side's operations prepares scenarios from its own work (4.2.3). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ScenariosApiTest {

  private static final String OURS = "operations@mincorp";
  private static final String THEIRS = "operations@constructcorp";
  private static final String SAID =
      "{\"workProcess\": \"Loading at night\", \"text\": \"The driver reads the load.\"}";

  @Test
  void shouldBeChangedAndWithdrawnByItsOwnSideAlone() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    String path = "/api/v1/scenarios/" + ProofFixture.scenario(cycle, OURS, "Loading");

    change(THEIRS, path, etag(path)).then().statusCode(403).body("type", endsWith(":wrong-side"));
    change("development@mincorp", path, etag(path))
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    change("steering@rivalcorp", path, etag(path)).then().statusCode(404);
    as("steering@rivalcorp").get(path).then().statusCode(404);
    as(OURS).body(SAID).put(path).then().statusCode(428);
    String stale = etag(path);
    change(OURS, path, stale)
        .then()
        .statusCode(200)
        .body("workProcess", equalTo("Loading at night"))
        .body("side", equalTo("CUSTOMER"));
    change(OURS, path, stale).then().statusCode(412);
    change(OURS, path, etag(path)).then().statusCode(200);

    withdraw(THEIRS, path).then().statusCode(403).body("type", endsWith(":wrong-side"));
    withdraw(OURS, path).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    withdraw(OURS, path).then().statusCode(409).body("type", endsWith(":already-withdrawn"));
    list(cycle, "").then().body("items", hasSize(0));
    list(cycle, "?withdrawn=true").then().body("items.withdrawalReason", contains("Tried before."));
  }

  @Test
  void shouldBePreparedInTheDevelopmentPhaseByOperationsAlone() {
    CycleFixture early = runningIn("PRIORITIZATION");
    CycleFixture cycle = runningIn("DEVELOPMENT");

    prepare(OURS, early).then().statusCode(409).body("type", endsWith(":phase-not-reached"));
    prepare("steering@mincorp", cycle).then().statusCode(403).body("type", endsWith(":wrong-team"));
    prepare("steering@rivalcorp", cycle).then().statusCode(404);
    as(OURS)
        .body("{\"workProcess\": \"\", \"text\": \" \"}")
        .post("/api/v1/cycles/" + cycle.id() + "/scenarios")
        .then()
        .statusCode(422)
        .body("violations", hasSize(2));
  }

  @Test
  void shouldBePreparedOnceWhenTheSameRequestComesTwice() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as(OURS)
          .header("Idempotency-Key", key)
          .body(SAID)
          .post("/api/v1/cycles/" + cycle.id() + "/scenarios")
          .then()
          .statusCode(201);
    }
    list(cycle, "").then().body("items", hasSize(1));
  }

  @Test
  void shouldBeNoMoreThanAnybodyGoesThrough() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    for (int i = 0; i < PrepareScenario.MOST; i++) {
      prepare(OURS, cycle).then().statusCode(201);
    }

    prepare(THEIRS, cycle).then().statusCode(409).body("type", endsWith(":too-many-scenarios"));
    list(cycle, "?limit=20").then().body("items", hasSize(20));
    String next = list(cycle, "?limit=30").path("nextCursor");
    list(cycle, "?limit=30&cursor=" + next).then().body("items", hasSize(20));
  }

  private static Response prepare(String persona, CycleFixture cycle) {
    return as(persona).body(SAID).post("/api/v1/cycles/" + cycle.id() + "/scenarios");
  }

  private static Response list(CycleFixture cycle, String query) {
    return as("development@constructcorp")
        .get("/api/v1/cycles/" + cycle.id() + "/scenarios" + query);
  }

  private static String etag(String path) {
    return as(OURS).get(path).header("ETag");
  }

  private static Response change(String persona, String path, String etag) {
    return as(persona).header("If-Match", etag).body(SAID).put(path);
  }

  private static Response withdraw(String persona, String path) {
    return as(persona)
        .header("If-Match", etag(path))
        .body("{\"reason\": \"Tried before.\"}")
        .post(path + "/withdrawal");
  }
}
