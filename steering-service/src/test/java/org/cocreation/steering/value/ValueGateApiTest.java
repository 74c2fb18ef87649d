package org.cocreation.steering.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R1: nothing leaves phase 2 unless both sides approve the same content. */
@QuarkusTest
@WithTestResource(TestStack.class)
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
                "concept",
                "concept-review"));
    String hash = cycle.gate().path("contentHash");
    cycle
        .approve(Side.PROVIDER, hash)
        .then()
        .statusCode(409)
        .body("type", endsWith(":gate-not-open"))
        .body("missing", hasItems("concept", "phase-finished"));
  }

  @Test
  void shouldVoidApprovalsWhenAValueStatementChanges() {
    CycleFixture cycle = atTheGate();
    String hash = cycle.openGate();
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);

    cycle.stateValue(Side.CUSTOMER, "250000.00");

    cycle
        .gate()
        .then()
        .body("approvedBy", empty())
        .body("voided", hasSize(1))
        .body("voided[0].contentHash", equalTo(hash))
        .body("voided[0].voidReason", equalTo("The value statement of the CUSTOMER changed."))
        .body("contentHash", not(equalTo(hash)));
    cycle
        .approve(Side.CUSTOMER, hash)
        .then()
        .statusCode(409)
        .body("type", endsWith(":content-changed"))
        .body("contentHash", equalTo(cycle.gate().path("contentHash")));
    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(409);
  }

  @Test
  void shouldKeepApprovalsWhenTheSameIsStatedAgain() {
    CycleFixture cycle = atTheGate();
    String hash = cycle.openGate();
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);

    cycle.stateValue(Side.CUSTOMER, "240000.00");

    cycle.gate().then().body("approvedBy", contains("PROVIDER")).body("contentHash", equalTo(hash));
  }

  @Test
  void shouldVoidApprovalsWhenAGoalIsAdded() {
    CycleFixture cycle = atTheGate();
    String hash = cycle.openGate();
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);

    cycle
        .partnership()
        .customer()
        .as("steering")
        .body(
            """
            {"name": "Lower fuel cost", "kpis": [{"name": "Fuel", "unit": "EUR/t",
             "direction": "DECREASE", "baseline": 1.84, "target": "1.50"}]}""")
        .post("/api/v1/partnerships/{id}/goals", cycle.partnership().id())
        .then()
        .statusCode(201)
        .body("kpis[0].target", equalTo("1.50"))
        .body("kpis[0].horizonMonths", equalTo(30));

    cycle
        .gate()
        .then()
        .body("approvedBy", empty())
        .body("voided[0].voidReason", equalTo("The goal 'Lower fuel cost' was defined."));
  }

  @Test
  void shouldVoidApprovalsWhenTheCycleIsReworked() {
    CycleFixture cycle = atTheGate();
    String hash = cycle.openGate();
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);
    cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);

    cycle
        .decide(
            "{\"outcome\": \"REWORK\", \"toPhase\": \"PRIORITIZATION\", \"reason\": \"Too dear.\"}")
        .statusCode(201);
    cycle.finishPhase();
    String again = cycle.openGate();

    assertThat(again).isNotEqualTo(hash);
    cycle.gate().then().body("approvedBy", empty()).body("voided", hasSize(2));
    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(409);
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
  void shouldRefuseToSignForTheOtherSide() {
    CycleFixture cycle = atTheGate();
    Company provider = cycle.partnership().provider();

    provider
        .as("steering")
        .header("If-None-Match", "*")
        .body(CycleFixture.statement("1000"))
        .put("/api/v1/cycles/{id}/value-statements/CUSTOMER", cycle.id())
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-side"));
    provider
        .as("development")
        .header("If-None-Match", "*")
        .body(CycleFixture.statement("1000"))
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

  @Test
  void shouldNotExistForOutsiders() {
    CycleFixture cycle = CycleFixture.started();
    Company rival = Company.registered("rival");
    String one = "/api/v1/cycles/{id}";

    rival.as("steering").get(one, cycle.id()).then().statusCode(404);
    rival.as("steering").get(one + "/value-gate", cycle.id()).then().statusCode(404);
    rival.as("steering").get(one + "/value-statements", cycle.id()).then().statusCode(404);
    rival.as("steering").get(one + "/decisions", cycle.id()).then().statusCode(404);
    rival
        .as("steering")
        .header("If-None-Match", "*")
        .body(CycleFixture.statement("1000"))
        .put(one + "/value-statements/CUSTOMER", cycle.id())
        .then()
        .statusCode(404);
    rival
        .as("steering")
        .body("{\"contentHash\": \"%s\"}".formatted("0".repeat(64)))
        .post(one + "/approvals", cycle.id())
        .then()
        .statusCode(404);
    rival
        .as("steering")
        .header("If-Match", "*")
        .body("{\"outcome\": \"STOP\", \"reason\": \"We are rivals.\"}")
        .post(one + "/decisions", cycle.id())
        .then()
        .statusCode(404);
  }

  @Test
  void shouldAskForThePreconditionOfAValueStatement() {
    CycleFixture cycle = CycleFixture.started();
    String statement = "/api/v1/cycles/{id}/value-statements/PROVIDER";
    Company provider = cycle.partnership().provider();

    provider
        .as("steering")
        .body(CycleFixture.statement("1000"))
        .put(statement, cycle.id())
        .then()
        .statusCode(428);
    cycle.stateValue(Side.PROVIDER, "1000");
    provider
        .as("steering")
        .body(CycleFixture.statement("2000"))
        .put(statement, cycle.id())
        .then()
        .statusCode(428);
    provider
        .as("steering")
        .header("If-None-Match", "*")
        .body(CycleFixture.statement("2000"))
        .put(statement, cycle.id())
        .then()
        .statusCode(412);
    provider
        .as("steering")
        .header("If-Match", "\"17\"")
        .body(CycleFixture.statement("2000"))
        .put(statement, cycle.id())
        .then()
        .statusCode(412)
        .body("type", endsWith(":stale-version"));
    provider
        .as("steering")
        .get(statement, cycle.id())
        .then()
        .body("likely", equalTo("1000"))
        .body("low", equalTo("100"));
  }

  @Test
  void shouldRefuseAnUnknownKpi() {
    CycleFixture cycle = CycleFixture.started();

    cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-None-Match", "*")
        .body(
            CycleFixture.statement("1000")
                .replace("{\"summary\"", "{\"kpiId\": \"" + UUID.randomUUID() + "\", \"summary\""))
        .put("/api/v1/cycles/{id}/value-statements/PROVIDER", cycle.id())
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("kpiId"));
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
