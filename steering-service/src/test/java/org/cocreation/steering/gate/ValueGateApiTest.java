package org.cocreation.steering.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.GateEvents;
import org.cocreation.steering.Requests;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R1: nothing leaves phase 2 unless both sides approve the same content. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ValueGateApiTest {

  private Siblings siblings;

  @BeforeEach
  void start() {
    siblings = Siblings.atWork();
  }

  @AfterEach
  void stop() {
    siblings.close();
  }

  @Test
  void shouldLetThroughOnlyWithBothSidesApprovalsOfTheSameContent() throws Exception {
    CycleFixture cycle = atTheGate();
    String hash = cycle.openGate();

    cycle.approve(Side.PROVIDER, hash).then().statusCode(201).body("side", equalTo("PROVIDER"));
    cycle
        .decide("{\"outcome\": \"INVEST\"}")
        .statusCode(409)
        .body("type", endsWith(":approval-missing"))
        .body("missingSides", contains("CUSTOMER"));
    cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);
    cycle
        .decide("{\"outcome\": \"INVEST\", \"contentHash\": \"%s\"}".formatted(hash))
        .statusCode(201)
        .body("toPhase", equalTo("DEVELOPMENT"))
        .body("contentHash", equalTo(hash))
        .body("approvals.side", contains("PROVIDER", "CUSTOMER"))
        .body("approvals.contentHash", contains(hash, hash));

    assertThat(cycle.path("phase")).isEqualTo("DEVELOPMENT");
    Object content = cycle.gate().path("content");
    assertThat(CanonicalContent.of(content, new ObjectMapper()).hash()).isEqualTo(hash);
  }

  @Test
  void shouldSayWhatIsMissing() {
    CycleFixture cycle = CycleFixture.started();

    cycle
        .gate()
        .then()
        .body("open", equalTo(false))
        .body(
            "missing",
            contains(
                "phase-finished",
                "value-statement-provider",
                "value-statement-customer",
                "opportunity",
                "concept",
                "concept-review",
                "tranche-plan",
                "kill-clock"));
    String hash = cycle.gate().path("contentHash");
    cycle
        .approve(Side.PROVIDER, hash)
        .then()
        .statusCode(409)
        .body("type", endsWith(":gate-not-open"))
        .body("missing", hasItems("concept", "phase-finished"));
  }

  @Test
  void shouldCountEachSideOnceWhenBothApproveAtOnce() throws Exception {
    CycleFixture cycle = atTheGate();
    String hash = cycle.openGate();

    List<Integer> answers =
        atOnce(
            () -> cycle.approve(Side.PROVIDER, hash),
            () -> cycle.approve(Side.CUSTOMER, hash),
            () -> cycle.approve(Side.PROVIDER, hash),
            () -> cycle.approve(Side.CUSTOMER, hash));

    assertThat(answers).containsExactlyInAnyOrder(201, 201, 409, 409);
    cycle
        .gate()
        .then()
        .body("approvedBy", contains("PROVIDER", "CUSTOMER"))
        .body("approvals", hasSize(2));
    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
  }

  @Test
  void shouldNeverKeepAnApprovalOfOtherContentWhenAnEditComesAtTheSameTime() throws Exception {
    CycleFixture cycle = atTheGate();
    String hash = cycle.openGate();
    for (int i = 1; i <= 8; i++) {
      String likely = (240000 + i) + ".00";
      String before = hash;
      List<Integer> answers =
          atOnce(
              () -> cycle.approve(Side.PROVIDER, before),
              () -> cycle.stateValue(Side.CUSTOMER, likely).extract().response(),
              () -> cycle.approve(Side.CUSTOMER, before));

      assertThat(answers.get(0)).isIn(201, 409);
      assertThat(answers.get(1)).isEqualTo(200);
      hash = cycle.gate().path("contentHash");
      assertThat(hash).isNotEqualTo(before);
      cycle.gate().then().body("approvals", empty());
      cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(409);
    }
  }

  @Test
  void shouldAskForANoteWhereTheConstraintIsNotTouched() {
    CycleFixture cycle = atTheGate();
    String hash = cycle.openGate();

    siblings.send("development", cycle.partnership().id(), GateEvents.of(cycle).selected(false));

    await()
        .until(
            () ->
                cycle
                    .gate()
                    .path("missing")
                    .equals(List.of("constraint-note-provider", "constraint-note-customer")));
    cycle
        .approve(Side.PROVIDER, hash)
        .then()
        .statusCode(409)
        .body("type", endsWith(":gate-not-open"));
    cycle.get("/value-agenda").then().body("topic", hasItems("CONSTRAINT"));
  }

  @Test
  void shouldAskForAnotherReviewWhenTheConceptHasAnotherRevision() {
    CycleFixture cycle = atTheGate();
    String ignored = cycle.openGate();

    siblings.send("development", cycle.partnership().id(), GateEvents.of(cycle).approved(2));

    await().until(() -> cycle.gate().path("missing").equals(List.of("concept-review")));
  }

  @Test
  void shouldReleaseTheFirstTrancheWithTheDecision() {
    CycleFixture cycle = atTheGate();
    String hash = cycle.openGate();
    cycle.planTranches("EUR", "130000.00").then().statusCode(200);
    cycle.gate().then().body("missing", contains("pledged-funds"));
    cycle.planTranches("EUR", "30000.00", "70000.00").then().statusCode(200);
    cycle.approve(Side.PROVIDER, cycle.gate().path("contentHash")).then().statusCode(201);
    cycle.approve(Side.CUSTOMER, cycle.gate().path("contentHash")).then().statusCode(201);

    String decision =
        cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201).extract().path("id");

    assertThat(hash).isNotNull();
    cycle
        .get("/tranches")
        .then()
        .body("items.state", contains("RELEASED", "PLANNED"))
        .body("items[0].decisionId", equalTo(decision));
  }

  @Test
  void shouldLetThroughWhatBothSidesPutNoMoneyInto() {
    CycleFixture cycle = atTheGate();
    cycle.pledge(Side.PROVIDER, "0", "SEK").then().statusCode(201);
    cycle.pledge(Side.CUSTOMER, "0", "SEK").then().statusCode(201);
    String ignored = cycle.openGate();
    cycle.planTranches("SEK", "0.00").then().statusCode(200);
    cycle.gate().then().body("missing", not(hasItem("pledged-funds")));
    cycle.planTranches("EUR", "0.00").then().statusCode(200);
    cycle.gate().then().body("missing", empty());
    cycle.approve(Side.PROVIDER, cycle.gate().path("contentHash")).then().statusCode(201);
    cycle.approve(Side.CUSTOMER, cycle.gate().path("contentHash")).then().statusCode(201);

    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);

    cycle
        .get("/tranches")
        .then()
        .body("items.state", contains("RELEASED"))
        .body("items[0].amount.amount", equalTo("0.00"))
        .body("items[0].shares.amount", contains("0.00", "0.00"));
  }

  @Test
  void shouldRefuseToSignForTheOtherSide() {
    CycleFixture cycle = atTheGate();
    Company provider = cycle.partnership().provider();

    provider
        .as("steering")
        .header("If-None-Match", "*")
        .body(Requests.statement("1000"))
        .put("/api/v1/cycles/{id}/value-statements/CUSTOMER", cycle.id())
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-side"));
    provider
        .as("development")
        .header("If-None-Match", "*")
        .body(Requests.statement("1000"))
        .put("/api/v1/cycles/{id}/value-statements/PROVIDER", cycle.id())
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    String hash = cycle.openGate();
    provider
        .as("operations")
        .body("{\"contentHash\": \"%s\"}".formatted(hash))
        .post("/api/v1/cycles/{id}/approvals", cycle.id())
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
  }

  private static CycleFixture atTheGate() {
    return CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
  }

  @SafeVarargs
  private static List<Integer> atOnce(Callable<Response>... requests) throws Exception {
    CyclicBarrier start = new CyclicBarrier(requests.length);
    try (ExecutorService threads = Executors.newFixedThreadPool(requests.length)) {
      List<Future<Integer>> answers =
          Stream.of(requests)
              .map(
                  request ->
                      threads.submit(
                          () -> {
                            int ignored = start.await();
                            return request.call().statusCode();
                          }))
              .toList();
      List<Integer> codes = new java.util.ArrayList<>();
      for (Future<Integer> answer : answers) {
        codes.add(answer.get());
      }
      return codes;
    }
  }
}
