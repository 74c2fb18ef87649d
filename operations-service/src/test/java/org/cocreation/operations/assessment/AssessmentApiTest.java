package org.cocreation.operations.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.operations.CycleFixture.runningIn;
import static org.cocreation.operations.assessment.ProofFixture.ACCEPTED;
import static org.cocreation.operations.assessment.ProofFixture.CUSTOMER;
import static org.cocreation.operations.assessment.ProofFixture.PROVIDER;
import static org.cocreation.operations.assessment.ProofFixture.REJECTED;
import static org.cocreation.operations.assessment.ProofFixture.scenario;
import static org.cocreation.operations.assessment.ProofFixture.shownIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;

/** R10: operations of both sides accepts a proof of concept, or one of them rejects it. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class AssessmentApiTest {

  @Test
  void shouldOpenWithTheScenariosThatAreThereAndLetLaterOnesJoin() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    String first = scenario(cycle, CUSTOMER, "Loading at the face");

    ProofFixture proof = shownIn(cycle, 1);
    proof
        .view()
        .then()
        .body("state", equalTo("OPEN"))
        .body("number", equalTo(1))
        .body("sprintNumber", equalTo(1))
        .body("proofTitle", equalTo("Proof 1"))
        .body("scenarios.id", contains(first))
        .body("scenarios[0].result", nullValue())
        .body("verdicts", hasSize(0))
        .body("closedAt", nullValue());

    String second = scenario(cycle, PROVIDER, "Service on site");
    proof
        .view()
        .then()
        .body("scenarios.id", contains(first, second))
        .body("scenarios.side", contains("CUSTOMER", "PROVIDER"));
  }

  @Test
  void shouldOpenForACycleThatIsNotKnownYet() {
    CycleFixture cycle = CycleFixture.notToldYet();
    ProofFixture proof = new ProofFixture(cycle, 1);

    proof.tell("shown", "Told early");
    cycle.moved("started", "DEVELOPMENT", "RUNNING");

    await().until(() -> as(CUSTOMER).get(ProofFixture.list(cycle)).statusCode() == 200);
    await().until(() -> proof.id() != null);
  }

  @Test
  void shouldOpenOneAssessmentHoweverOftenAProofIsTold() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    ProofFixture proof = shownIn(cycle, 1);

    proof.tellAgain("shown", "An older title");
    proof.tell("changed", "A better title");
    await().until(() -> "A better title".equals(proof.view().path("proofTitle")));
    proof.tellAgain("shown", "Told late");
    shownIn(cycle, 2);

    as(CUSTOMER)
        .get(ProofFixture.list(cycle))
        .then()
        .body("items.number", contains(1, 2))
        .body("items.proofTitle", contains("A better title", "Proof 2"));
  }

  @Test
  void shouldBeAcceptedOnceBothSidesAcceptEveryScenario() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    ProofFixture proof = shownIn(cycle, 1);
    proof
        .decide(CUSTOMER, "ACCEPTED")
        .then()
        .statusCode(409)
        .body("type", endsWith(":no-scenario"));
    String theirs = scenario(cycle, CUSTOMER, "Loading at the face");
    String ours = scenario(cycle, PROVIDER, "Service on site");

    proof
        .judge(CUSTOMER, theirs, ACCEPTED)
        .then()
        .statusCode(200)
        .body("result", equalTo("ACCEPTED"))
        .body("judgedBy.name", equalTo("Pekka Rantanen"));
    proof
        .decide(CUSTOMER, "ACCEPTED")
        .then()
        .statusCode(409)
        .body("type", endsWith(":scenarios-open"))
        .body("open.scenarioId", contains(ours));
    proof.judge(PROVIDER, ours, ACCEPTED).then().statusCode(200);
    proof
        .decide(CUSTOMER, "ACCEPTED")
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("verdicts.side", contains("CUSTOMER"));
    proof
        .decide(CUSTOMER, "ACCEPTED")
        .then()
        .statusCode(409)
        .body("type", endsWith(":verdict-given"));
    proof
        .judge(PROVIDER, ours, REJECTED)
        .then()
        .statusCode(409)
        .body("type", endsWith(":verdict-given"));
    proof
        .decide(PROVIDER, "ACCEPTED")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("closedAt", notNullValue())
        .body("verdicts.side", contains("CUSTOMER", "PROVIDER"));
    proof
        .decide(PROVIDER, "REJECTED")
        .then()
        .statusCode(409)
        .body("type", endsWith(":assessment-closed"));
  }

  @Test
  void shouldBeRejectedForGoodOnceOneSideRejectsIt() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    String one = scenario(cycle, CUSTOMER, "Loading at the face");
    ProofFixture proof = shownIn(cycle, 1);
    proof.judge(CUSTOMER, one, REJECTED).then().statusCode(200);

    proof
        .decide(PROVIDER, "ACCEPTED")
        .then()
        .statusCode(409)
        .body("type", endsWith(":scenario-rejected"))
        .body("rejected.scenarioId", contains(one));
    proof
        .decide(CUSTOMER, "REJECTED")
        .then()
        .statusCode(200)
        .body("state", equalTo("REJECTED"))
        .body("scenarios[0].effect", equalTo("Each truck takes ten seconds longer."));
    proof
        .decide(PROVIDER, "REJECTED")
        .then()
        .statusCode(409)
        .body("type", endsWith(":assessment-closed"));
    proof
        .judge(CUSTOMER, one, ACCEPTED)
        .then()
        .statusCode(409)
        .body("type", endsWith(":assessment-closed"));
  }

  @Test
  void shouldWantAReasonToReject() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    String one = scenario(cycle, CUSTOMER, "Loading at the face");
    ProofFixture proof = shownIn(cycle, 1);

    proof
        .judge(CUSTOMER, one, "{\"result\": \"REJECTED\", \"mustChange\": \" \"}")
        .then()
        .statusCode(422)
        .body("violations.field", contains("mustChange", "effect"));
    proof
        .judge(CUSTOMER, one, "{\"effect\": \"None.\"}")
        .then()
        .statusCode(422)
        .body("violations.field", contains("result"));
    proof
        .judge(CUSTOMER, one, "{\"result\": \"ACCEPTED\", \"mustChange\": \"All of it.\"}")
        .then()
        .statusCode(422)
        .body("violations.field", contains("mustChange"));
    proof
        .decide(CUSTOMER, "REJECTED")
        .then()
        .statusCode(422)
        .body("violations.field", contains("note"));
    proof
        .decide(
            CUSTOMER,
            proof.view().header("ETag"),
            "{\"outcome\": \"REJECTED\", \"note\": \"It does not start.\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("REJECTED"));
  }

  @Test
  void shouldKeepWhatWasJudgedAsItWasJudged() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    String one = scenario(cycle, CUSTOMER, "Loading at the face");
    String other = scenario(cycle, CUSTOMER, "Parking");
    ProofFixture proof = shownIn(cycle, 1);
    proof.judge(CUSTOMER, one, ACCEPTED).then().statusCode(200);

    change(one, "Loading at night")
        .then()
        .statusCode(409)
        .body("type", endsWith(":scenario-judged"));
    withdraw(one).then().statusCode(409).body("type", endsWith(":scenario-judged"));
    String stale = proof.etag(other);
    change(other, "Parking at night").then().statusCode(200);
    proof.judge(CUSTOMER, other, stale, ACCEPTED).then().statusCode(412);
    proof
        .view()
        .then()
        .body("scenarios.workProcess", contains("Loading at the face", "Parking at night"));
    withdraw(other).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    proof.view().then().body("scenarios.id", contains(one));

    proof.decide(CUSTOMER, "ACCEPTED").then().statusCode(200);
    proof.decide(PROVIDER, "ACCEPTED").then().statusCode(200).body("state", equalTo("ACCEPTED"));
    change(one, "Loading at night").then().statusCode(200);
    proof.view().then().body("scenarios.workProcess", contains("Loading at the face"));
    ProofFixture next = shownIn(cycle, 2);
    next.view().then().body("scenarios.workProcess", contains("Loading at night"));
  }

  @Test
  void shouldLetEachSideChangeItsOwnJudgementAlone() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    String one = scenario(cycle, CUSTOMER, "Loading at the face");
    ProofFixture proof = shownIn(cycle, 1);
    proof.judge(CUSTOMER, one, REJECTED).then().statusCode(200);

    proof
        .judge(PROVIDER, one, ACCEPTED)
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-side"));
    proof
        .judge(CUSTOMER, one, ACCEPTED)
        .then()
        .statusCode(200)
        .body("result", equalTo("ACCEPTED"))
        .body("mustChange", nullValue());
  }

  @Test
  void shouldBeJudgedByTheOperationsTeamAloneOnWhatItHasRead() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    String one = scenario(cycle, CUSTOMER, "Loading at the face");
    ProofFixture proof = shownIn(cycle, 1);
    String etag = proof.view().header("ETag");

    for (String other : List.of("development@mincorp", "steering@constructcorp")) {
      proof
          .judge(other, one, ACCEPTED)
          .then()
          .statusCode(403)
          .body("type", endsWith(":wrong-team"));
      proof.decide(other, "REJECTED").then().statusCode(403).body("type", endsWith(":wrong-team"));
    }
    proof.judge("steering@rivalcorp", one, ACCEPTED).then().statusCode(404);
    proof.decide("steering@rivalcorp", "REJECTED").then().statusCode(404);
    as("steering@rivalcorp").get("/api/v1/assessments/" + proof.id()).then().statusCode(404);
    as("steering@rivalcorp").get(ProofFixture.list(cycle)).then().statusCode(404);
    proof.judge(CUSTOMER, UUID.randomUUID().toString(), "\"0\"", ACCEPTED).then().statusCode(404);
    as(CUSTOMER)
        .body(ACCEPTED)
        .put("/api/v1/assessments/" + proof.id() + "/scenarios/" + one + "/result")
        .then()
        .statusCode(428);
    proof.judge(CUSTOMER, one, ACCEPTED).then().statusCode(200);
    proof.decide(CUSTOMER, etag, "{\"outcome\": \"ACCEPTED\"}").then().statusCode(412);
  }

  @Test
  void shouldGiveOneVerdictWhenTheSameRequestComesTwice() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    ProofFixture proof = shownIn(cycle, 1);
    String key = UUID.randomUUID().toString();
    String etag = proof.view().header("ETag");

    for (int i = 0; i < 2; i++) {
      as(CUSTOMER)
          .header("Idempotency-Key", key)
          .header("If-Match", etag)
          .body("{\"outcome\": \"REJECTED\", \"note\": \"It does not start.\"}")
          .post("/api/v1/assessments/" + proof.id() + "/verdict")
          .then()
          .statusCode(200)
          .body("verdicts", hasSize(1));
    }
  }

  @Test
  void shouldLoseNothingWhereManyJudgeAndPrepareAtOnce() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    List<String> there =
        Stream.of("Loading", "Hauling", "Dumping", "Parking", "Fuelling", "Cleaning")
            .map(work -> scenario(cycle, CUSTOMER, work))
            .toList();
    ProofFixture proof = shownIn(cycle, 1);

    List<CompletableFuture<Integer>> asked =
        Stream.concat(
                there.stream()
                    .map(
                        one ->
                            CompletableFuture.supplyAsync(
                                () -> proof.judge(CUSTOMER, one, "\"0\"", ACCEPTED).statusCode())),
                Stream.of("Night", "Frost", "Rain", "Dust")
                    .map(
                        work ->
                            CompletableFuture.supplyAsync(
                                () -> scenario(cycle, PROVIDER, work) == null ? 500 : 200)))
            .toList();

    assertThat(asked).extracting(CompletableFuture::join).containsOnly(200);
    proof
        .view()
        .then()
        .body("scenarios", hasSize(10))
        .body("scenarios.findAll { it.result == 'ACCEPTED' }", hasSize(6));
  }

  @Test
  void shouldBeJudgedInTheDevelopmentPhaseAlone() {
    CycleFixture cycle = runningIn("DEVELOPMENT");
    String one = scenario(cycle, CUSTOMER, "Loading at the face");
    ProofFixture proof = shownIn(cycle, 1);
    cycle.moved("advanced", "IMPLEMENTATION", "RUNNING");
    await()
        .until(() -> proof.judge(CUSTOMER, one, "\"0\"", "{\"result\": null}").statusCode() == 409);

    proof.judge(CUSTOMER, one, ACCEPTED).then().body("type", endsWith(":phase-passed"));
    proof
        .decide(CUSTOMER, "REJECTED")
        .then()
        .statusCode(409)
        .body("type", endsWith(":phase-passed"));
  }

  private static Response change(String scenario, String workProcess) {
    String path = "/api/v1/scenarios/" + scenario;
    return as(CUSTOMER)
        .header("If-Match", as(CUSTOMER).get(path).header("ETag"))
        .body(
            "{\"workProcess\": \"%s\", \"text\": \"The driver reads it.\"}".formatted(workProcess))
        .put(path);
  }

  private static Response withdraw(String scenario) {
    String path = "/api/v1/scenarios/" + scenario;
    return as(CUSTOMER)
        .header("If-Match", as(CUSTOMER).get(path).header("ETag"))
        .body("{\"reason\": \"Nobody works so.\"}")
        .post(path + "/withdrawal");
  }
}
