package org.cocreation.operations.routine;

import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.operations.CapabilityFixture.CUSTOMER;
import static org.cocreation.operations.CapabilityFixture.PROVIDER;
import static org.cocreation.operations.CapabilityFixture.ROUTINE;
import static org.cocreation.operations.CapabilityFixture.post;
import static org.cocreation.operations.CapabilityFixture.routine;
import static org.cocreation.operations.CapabilityFixture.test;
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
import org.junit.jupiter.api.Test;

/** R14: a routine is tested before it is adopted; eliminated ones stay visible with why. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class RoutinesApiTest {

  @Test
  void shouldBeAdoptedOnlyAfterATestThatSaysThatPeopleCanWorkSo() {
    String routine = routine(runningIn("IMPLEMENTATION"));

    adopt(CUSTOMER, routine).then().statusCode(409).body("type", endsWith(":routine-untested"));
    test(CUSTOMER, routine, false).then().statusCode(200).body("state", equalTo("TESTED"));
    adopt(CUSTOMER, routine).then().statusCode(409).body("type", endsWith(":routine-failed"));
    test(PROVIDER, routine, true).then().statusCode(200);
    adopt(PROVIDER, routine)
        .then()
        .statusCode(200)
        .body("state", equalTo("ADOPTED"))
        .body("versions[0].tests.works", contains(false, true))
        .body("versions[0].adopted.side", equalTo("PROVIDER"));
    adopt(PROVIDER, routine).then().statusCode(409).body("type", endsWith(":routine-adopted"));
    test(PROVIDER, routine, true).then().statusCode(409).body("type", endsWith(":routine-adopted"));
  }

  @Test
  void shouldKeepATestedVersionAsItIsAndTestTheNextAnew() {
    String routine = routine(runningIn("IMPLEMENTATION"));
    change(CUSTOMER, routine, "Level ground.").then().body("versions", hasSize(1));
    test(CUSTOMER, routine, true).then().statusCode(200);
    adopt(CUSTOMER, routine).then().statusCode(200);

    change(PROVIDER, routine, "Level ground. Twice.")
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("text", equalTo("Level ground. Twice."))
        .body("versions.text", contains("Level ground.", "Level ground. Twice."));
    adopt(CUSTOMER, routine).then().statusCode(409).body("type", endsWith(":routine-untested"));
  }

  @Test
  void shouldStayVisibleWithWhyOnceItIsEliminated() {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    String routine = routine(cycle);

    post(CUSTOMER, routine, "/elimination", "{\"reason\": \"The scale finds its zero.\"}")
        .then()
        .statusCode(200);
    test(CUSTOMER, routine, true).then().statusCode(409);
    change(CUSTOMER, routine, "Anew.").then().body("type", endsWith(":routine-eliminated"));
    as("development@mincorp")
        .get("/api/v1/cycles/" + cycle.id() + "/routines")
        .then()
        .body("items.state", contains("ELIMINATED"))
        .body("items.eliminationReason", contains("The scale finds its zero."));
  }

  @Test
  void shouldBeWrittenByTheOperationsTeamAloneInItsPhase() {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    CycleFixture early = runningIn("DEVELOPMENT");
    String routine = routine(cycle);

    draft("development@mincorp", cycle)
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    draft("steering@rivalcorp", cycle).then().statusCode(404);
    draft(CUSTOMER, early).then().statusCode(409).body("type", endsWith(":phase-not-reached"));
    adopt("steering@mincorp", routine).then().statusCode(403);
    adopt("steering@rivalcorp", routine).then().statusCode(404);
    as("steering@rivalcorp").get(routine).then().statusCode(404);
    String stale = as(CUSTOMER).get(routine).header("ETag");
    test(CUSTOMER, routine, true).then().statusCode(200);
    as(CUSTOMER).header("If-Match", stale).post(routine + "/adoption").then().statusCode(412);
    as(CUSTOMER).post(routine + "/adoption").then().statusCode(428);
  }

  @Test
  void shouldBeDraftedOnceWhenTheSameRequestComesTwice() {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as(CUSTOMER)
          .header("Idempotency-Key", key)
          .body(ROUTINE)
          .post("/api/v1/cycles/" + cycle.id() + "/routines")
          .then()
          .statusCode(201);
    }
    as(CUSTOMER).get("/api/v1/cycles/" + cycle.id() + "/routines").then().body("items", hasSize(1));
  }

  private static Response draft(String persona, CycleFixture cycle) {
    return as(persona).body(ROUTINE).post("/api/v1/cycles/" + cycle.id() + "/routines");
  }

  private static Response adopt(String persona, String routine) {
    return as(persona)
        .header("If-Match", as(CUSTOMER).get(routine).header("ETag"))
        .post(routine + "/adoption");
  }

  private static Response change(String persona, String routine, String text) {
    return as(persona)
        .header("If-Match", as(CUSTOMER).get(routine).header("ETag"))
        .body(
            "{\"title\": \"Calibrate the scale\", \"role\": \"Loader operator\", \"text\": \"%s\"}"
                .formatted(text))
        .put(routine);
  }
}
