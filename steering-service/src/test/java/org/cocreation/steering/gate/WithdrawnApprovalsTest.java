package org.cocreation.steering.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R18: a side takes its signature back, until it was decided on. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class WithdrawnApprovalsTest {

  private static final String WITHDRAWAL = "/api/v1/cycles/{id}/approvals/withdrawal";

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
  void shouldCountAWithdrawnApprovalNoMoreAndKeepItOnRecord() {
    CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
    String hash = cycle.openGate();
    withdraw(cycle.partnership().provider(), "steering", cycle)
        .then()
        .statusCode(409)
        .body("type", endsWith(":not-approved"));
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);
    cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);

    withdraw(cycle.partnership().provider(), "development", cycle).then().statusCode(403);
    withdraw(Company.registered("rival"), "steering", cycle).then().statusCode(404);
    withdraw(cycle.partnership().provider(), "steering", cycle)
        .then()
        .statusCode(200)
        .body("side", equalTo("PROVIDER"))
        .body("voidReason", endsWith(" withdrew it: The board wants to see the second offer."));

    cycle.gate().then().body("approvedBy", contains("CUSTOMER"));
    cycle
        .decide("{\"outcome\": \"INVEST\"}")
        .statusCode(409)
        .body("missingSides", contains("PROVIDER"));
    cycle.approve(Side.PROVIDER, hash).then().statusCode(201);
    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
    withdraw(cycle.partnership().provider(), "steering", cycle)
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-decided"));
  }

  @Test
  void shouldStayAsItWasOnceTheCycleIsStopped() {
    CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
    cycle.approve(Side.PROVIDER, cycle.openGate()).then().statusCode(201);
    cycle.decide("{\"outcome\": \"STOP\", \"reason\": \"The mine closes.\"}").statusCode(201);

    withdraw(cycle.partnership().provider(), "steering", cycle)
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-decided"));
  }

  @Test
  void shouldComeBeforeTheDecisionOrAfterIt() throws Exception {
    CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
    String hash = cycle.openGate();
    for (int i = 0; i < 5; i++) {
      for (Side side : Side.values()) {
        if (!cycle.gate().<List<String>>path("approvedBy").contains(side.name())) {
          cycle.approve(side, hash).then().statusCode(201);
        }
      }
      String etag = cycle.get().header("ETag");
      List<Callable<Response>> calls =
          List.of(
              () -> withdraw(cycle.partnership().provider(), "steering", cycle),
              () -> cycle.decide("{\"outcome\": \"INVEST\"}", etag));
      try (var threads = Executors.newFixedThreadPool(2)) {
        List<Integer> answers =
            threads.invokeAll(calls).stream()
                .map(Future::resultNow)
                .map(Response::statusCode)
                .toList();
        assertThat(answers).as("time %d", i).isIn(List.of(200, 409), List.of(409, 201));
        if (answers.get(1) == 201) {
          return;
        }
      }
      cycle.gate().then().body("approvedBy", contains("CUSTOMER")).body("missing", empty());
    }
  }

  private static Response withdraw(Company by, String team, CycleFixture cycle) {
    return by.as(team)
        .body("{\"reason\": \"The board wants to see the second offer.\"}")
        .post(WITHDRAWAL, cycle.id());
  }
}
