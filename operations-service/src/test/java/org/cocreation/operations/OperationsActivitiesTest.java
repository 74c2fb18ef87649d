package org.cocreation.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.camunda.client.CamundaClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.cocreation.chassis.test.TestEngine;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.operations.review.ConceptFixture;
import org.junit.jupiter.api.Test;

/** The operational implementation team's own part; the mechanism is tested with development's. */
@QuarkusTest
@WithTestResource(TestStack.class)
class OperationsActivitiesTest {

  @Inject CamundaClient client;

  @Test
  void shouldOpenDevelopingCapabilitiesInPhaseFourAndLetTheTeamConcludeIt() {
    CycleFixture cycle = CycleFixture.runningIn("IMPLEMENTATION");
    start("implement-micro-service", cycle);
    String id = openActivity(cycle);

    complete(id)
        .then()
        .statusCode(200)
        .body("key", equalTo("develop-capabilities"))
        .body("number", equalTo(12))
        .body("completedFor", equalTo("PROVIDER"));
    assertThat(as("development@mincorp").get(openOf(cycle)).jsonPath().getList("items")).isEmpty();
  }

  @Test
  void shouldCompleteExpressingNeedsOnceSomethingIsSaid() throws Exception {
    new TestEngine(client).deploy("steering", "identify-needs");
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    start("identify-needs", cycle);
    String id = openActivity(cycle);

    complete(id)
        .then()
        .statusCode(409)
        .body("type", endsWith(":activity-unfinished"))
        .body("missing[0]", containsString("operational need"));
    as("operations@mincorp")
        .body(CycleFixture.need("Truck driver"))
        .post(cycle.path())
        .then()
        .statusCode(201);
    complete(id).then().statusCode(200).body("key", equalTo("express-needs"));
  }

  @Test
  void shouldCompleteExpressingNeedsWhenThereAreExplicitlyNone() throws Exception {
    new TestEngine(client).deploy("steering", "identify-needs");
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    start("identify-needs", cycle);
    String id = openActivity(cycle);

    as("operations@mincorp")
        .body("{\"reason\": \"Everybody was asked.\"}")
        .post(cycle.path("none"))
        .then()
        .statusCode(201);
    complete(id).then().statusCode(200);
  }

  @Test
  void shouldCompleteReviewingTheConceptOnceThereIsAVerdictOnItAsItIs() throws Exception {
    new TestEngine(client).deploy("steering", "prioritize-value");
    CycleFixture cycle = CycleFixture.runningIn("PRIORITIZATION");
    start("prioritize-value", cycle);
    String id = openActivity(cycle);

    complete(id).then().statusCode(409).body("missing[0]", containsString("technical approval"));
    new ConceptFixture(cycle).approved(4);
    String review = "/api/v1/cycles/" + cycle.id() + "/concept-review";
    await()
        .atMost(30, SECONDS)
        .until(() -> as("operations@mincorp").get(review).statusCode() == 200);
    complete(id).then().statusCode(409).body("missing[0]", containsString("revision 4"));
    as("operations@mincorp")
        .header("If-Match", as("operations@mincorp").get(review).header("ETag"))
        .body(
            """
            {"outcome": "ENDORSED", "valueCheck": {"holds": true, "note": "Reckoned through."}}""")
        .post(review + "/verdict")
        .then()
        .statusCode(200);
    complete(id).then().statusCode(200).body("key", equalTo("review-concept"));
  }

  private void start(String process, CycleFixture cycle) {
    await()
        .atMost(30, SECONDS)
        .ignoreExceptions()
        .until(
            () ->
                new TestEngine(client).startPhase(process, cycle.partnership(), cycle.id(), 1) > 0);
  }

  private static String openActivity(CycleFixture cycle) {
    await()
        .atMost(30, SECONDS)
        .until(
            () ->
                as("operations@mincorp").get(openOf(cycle)).jsonPath().getList("items").size()
                    == 1);
    return as("operations@mincorp").get(openOf(cycle)).jsonPath().getString("items[0].id");
  }

  private static String openOf(CycleFixture cycle) {
    return "/api/v1/activities?state=OPEN&cycle=" + cycle.id();
  }

  private static Response complete(String id) {
    String etag = as("operations@constructcorp").get("/api/v1/activities/" + id).header("ETag");
    return as("operations@constructcorp")
        .header("If-Match", etag)
        .body(
            """
            {"conclusion": "Crews of all shifts were heard.",
             "responsible": [{"side": "PROVIDER", "person": "operations@constructcorp"},
                             {"side": "CUSTOMER", "person": "operations@mincorp"}]}""")
        .post("/api/v1/activities/" + id + "/completion");
  }
}
