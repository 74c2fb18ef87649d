package org.cocreation.development.activity;

import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Refused.refused;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.development.SprintFixture;
import org.junit.jupiter.api.Test;

/** Activity 8 is completed once its sprints and their proofs of concept are there (4.2.3, R10). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class DesignSolutionTest {

  @Test
  void shouldBeCompletedOnlyOnceSprintsEndedAndTheLastProofIsAccepted() {
    SprintFixture fixture = SprintFixture.withItems(1);
    new SteeringEvents()
        .activityDue(
            fixture.cycle().partnership(),
            fixture.cycle().id(),
            ActivityDefinition.DESIGN_SOLUTION,
            1);
    await().until(() -> activity(fixture) != null);
    refused(409, "activity-unfinished", complete(fixture))
        .body(
            "missing",
            contains("No sprint has ended yet.", "No proof of concept has been shown yet."));

    String first = fixture.planned();
    complete(fixture)
        .then()
        .body("missing", hasItem("Sprint 1 is planned, and takes these: Item 1."));
    fixture.start(first).then().statusCode(200);
    fixture
        .move(PROVIDER, first, fixture.items().getFirst(), "TO_DO", "DOING")
        .then()
        .statusCode(200);
    complete(fixture)
        .then()
        .body("missing", hasItem("Sprint 1 is running, and these are under way: Item 1."));
    String rejected = fixture.show(PROVIDER, first).path("id");
    fixture.end(first, null).then().statusCode(200);
    refused(409, "activity-unfinished", complete(fixture))
        .body(
            "missing",
            contains(
                "The proof of concept “Load seen” has not been accepted by both sides’ operations"
                    + " yet."));

    fixture.assessed("rejected", rejected, "REJECTED", 2);
    complete(fixture)
        .then()
        .statusCode(409)
        .body(
            "missing",
            contains(
                "Operations rejected the proof of concept “Load seen”: a later sprint must answer"
                    + " that. What must change: Larger figures"));
    String second = fixture.planned();
    fixture.start(second).then().statusCode(200);
    String accepted = fixture.show(PROVIDER, second).path("id");
    fixture.end(second, null).then().statusCode(200);
    fixture.assessed("accepted", accepted, "ACCEPTED", 3);
    complete(fixture).then().statusCode(200).body("state", equalTo("COMPLETED"));
  }

  private static String activity(SprintFixture fixture) {
    List<String> ids =
        as(PROVIDER).get("/api/v1/activities?cycle={cycle}", fixture.cycle().id()).path("items.id");
    return ids.isEmpty() ? null : ids.getFirst();
  }

  private static Response complete(SprintFixture fixture) {
    return as(PROVIDER)
        .header("If-Match", "*")
        .body(
            """
            {"conclusion": "It stands.",
             "responsible": [{"side": "PROVIDER", "person": "development@constructcorp"},
                             {"side": "CUSTOMER", "person": "development@mincorp"}]}""")
        .post("/api/v1/activities/{id}/completion", activity(fixture));
  }
}
