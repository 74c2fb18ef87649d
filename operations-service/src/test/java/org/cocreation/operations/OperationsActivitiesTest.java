package org.cocreation.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.equalTo;

import io.camunda.client.CamundaClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.chassis.test.TestEngine;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.Test;

/** The operational implementation team's own part; the mechanism is tested with development's. */
@QuarkusTest
@WithTestResource(TestStack.class)
class OperationsActivitiesTest {

  @Inject CamundaClient client;

  @Test
  void shouldOpenDevelopingCapabilitiesInPhaseFourAndLetTheTeamConcludeIt() {
    SteeringEvents steering = new SteeringEvents();
    UUID partnership = steering.acceptedPartnership();
    UUID cycle = UUID.randomUUID();
    steering.cycleMoved("started", partnership, cycle, "IMPLEMENTATION", 1, "RUNNING", 1);
    await()
        .atMost(30, SECONDS)
        .ignoreExceptions()
        .until(
            () ->
                new TestEngine(client).startPhase("implement-micro-service", partnership, cycle, 1)
                    > 0);
    String list = "/api/v1/activities?state=OPEN&cycle=" + cycle;
    await()
        .atMost(30, SECONDS)
        .until(() -> as("operations@mincorp").get(list).jsonPath().getList("items").size() == 1);

    String id = as("operations@mincorp").get(list).jsonPath().getString("items[0].id");
    String etag = as("operations@constructcorp").get("/api/v1/activities/" + id).header("ETag");
    as("operations@constructcorp")
        .header("If-Match", etag)
        .body(
            """
            {"conclusion": "Crews of all shifts can calibrate it.",
             "responsible": [{"side": "PROVIDER", "person": "operations@constructcorp"},
                             {"side": "CUSTOMER", "person": "operations@mincorp"}]}""")
        .post("/api/v1/activities/" + id + "/completion")
        .then()
        .statusCode(200)
        .body("key", equalTo("develop-capabilities"))
        .body("number", equalTo(12))
        .body("completedFor", equalTo("PROVIDER"));
    assertThat(as("development@mincorp").get(list).jsonPath().getList("items")).isEmpty();
  }
}
