package org.cocreation.steering.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R18: any moment, with a reason, through the real engine; history is never rewritten. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class DecisionApiTest {

  @Inject AgroalDataSource dataSource;

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
  void shouldGoThroughAllPhasesAndStartTheNextCycleFromALearning() {
    CycleFixture cycle = CycleFixture.started().in(Phase.EVALUATION).finishPhase();

    cycle
        .decide(
            """
            {"outcome": "INVEST", "next": {"microService": {"name": "Positioning"},
             "learning": {"text": "Queues remain."}}}""")
        .statusCode(201)
        .body("next.microService.name", equalTo("Positioning"))
        .body("next.learning.text", equalTo("Queues remain."));

    assertThat(cycle.path("status")).isEqualTo("COMPLETED");
    await().until(() -> cycle.path("nextCycleId") != null);
    CycleFixture next = cycle.another(cycle.path("nextCycleId"));
    next.get()
        .then()
        .body("microService.name", equalTo("Positioning"))
        .body("predecessorId", equalTo(cycle.id()))
        .body("phase", equalTo("NEEDS"));
    next.finishPhase();
    cycle
        .partnership()
        .provider()
        .as("steering")
        .get("/api/v1/cycles/{id}/decisions?limit=3", cycle.id())
        .then()
        .body("items.phase", contains("NEEDS", "PRIORITIZATION", "DEVELOPMENT"));
    assertThat(
            cycle
                .decide("{\"outcome\": \"STOP\", \"reason\": \"Too late.\"}")
                .statusCode(409)
                .extract()
                .<String>path("type"))
        .endsWith(":cycle-over");
  }

  @Test
  void shouldRefuseToInvestBeforeThePhaseIsFinished() {
    CycleFixture cycle = CycleFixture.started();

    cycle
        .decide("{\"outcome\": \"INVEST\"}")
        .statusCode(409)
        .body("type", endsWith(":phase-not-finished"));
  }

  @Test
  void shouldMoveBackInTheMiddleOfAPhaseAndWithdrawWhatWasOpen() {
    CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION);
    String left = cycle.awaitSteeringActivity();

    cycle
        .decide("{\"outcome\": \"REWORK\", \"toPhase\": \"NEEDS\", \"reason\": \"Hear more.\"}")
        .statusCode(201)
        .body("phase", equalTo("PRIORITIZATION"))
        .body("toPhase", equalTo("NEEDS"))
        .body("round", equalTo(1));

    cycle.get().then().body("phase", equalTo("NEEDS")).body("round", equalTo(2));
    cycle
        .partnership()
        .provider()
        .as("steering")
        .get("/api/v1/activities/{id}", left)
        .then()
        .body("state", equalTo("WITHDRAWN"));
    String again = cycle.awaitSteeringActivity();
    assertThat(again).isNotEqualTo(left);
    cycle.finishPhase().decide("{\"outcome\": \"INVEST\"}").statusCode(201);
    cycle.awaitSteeringActivity();
  }

  @Test
  void shouldMoveBackWhileADecisionIsAwaited() {
    CycleFixture cycle = CycleFixture.started().finishPhase();

    cycle
        .decide("{\"outcome\": \"REWORK\", \"toPhase\": \"NEEDS\", \"reason\": \"Once more.\"}")
        .statusCode(201);

    cycle.get().then().body("awaitingDecision", equalTo(false));
    cycle.finishPhase().decide("{\"outcome\": \"INVEST\"}").statusCode(201);
    cycle.awaitSteeringActivity();
    assertThat(cycle.path("phase")).isEqualTo("PRIORITIZATION");
  }

  @Test
  void shouldRefuseToLeapForward() {
    CycleFixture cycle = CycleFixture.started();

    cycle
        .decide("{\"outcome\": \"REWORK\", \"toPhase\": \"DEVELOPMENT\", \"reason\": \"Quick.\"}")
        .statusCode(422)
        .body("violations[0].field", equalTo("toPhase"));
  }

  @Test
  void shouldShelveAndReviveWhereItWas() {
    CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION);
    cycle.awaitSteeringActivity();

    cycle.decide("{\"outcome\": \"SHELVE\", \"reason\": \"Not now.\"}").statusCode(201);
    assertThat(cycle.path("status")).isEqualTo("SHELVED");
    assertThat(cycle.openActivities()).isEmpty();
    cycle
        .decide("{\"outcome\": \"REWORK\", \"toPhase\": \"NEEDS\", \"reason\": \"x\"}")
        .statusCode(409)
        .body("type", endsWith(":cycle-not-running"));
    cycle.decide("{\"outcome\": \"REVIVE\", \"reason\": \"Now.\"}").statusCode(201);

    cycle
        .get()
        .then()
        .body("status", equalTo("RUNNING"))
        .body("phase", equalTo("PRIORITIZATION"))
        .body("round", equalTo(2));
    cycle.finishPhase();
  }

  @Test
  void shouldStopAtAnyMomentAlsoWhileShelved() {
    CycleFixture cycle = CycleFixture.started();
    cycle.awaitSteeringActivity();
    cycle.decide("{\"outcome\": \"SHELVE\", \"reason\": \"Not now.\"}").statusCode(201);

    cycle.decide("{\"outcome\": \"STOP\", \"reason\": \"Nobody would pay.\"}").statusCode(201);

    assertThat(cycle.path("status")).isEqualTo("STOPPED");
    cycle
        .decide("{\"outcome\": \"REVIVE\", \"reason\": \"x\"}")
        .statusCode(409)
        .body("type", endsWith(":cycle-over"));
  }

  @Test
  void shouldAskForAReasonExceptToInvest() {
    CycleFixture cycle = CycleFixture.started();

    for (String outcome : new String[] {"REWORK", "SHELVE", "STOP", "REVIVE"}) {
      cycle
          .decide("{\"outcome\": \"%s\", \"reason\": \"  \"}".formatted(outcome))
          .statusCode(422)
          .body("violations[0].field", equalTo("reason"));
    }
  }

  @Test
  void shouldRefuseOtherTeamsAndStaleVersions() {
    CycleFixture cycle = CycleFixture.started();
    String body = "{\"outcome\": \"STOP\", \"reason\": \"Enough.\"}";
    String decisions = "/api/v1/cycles/{id}/decisions";

    cycle
        .partnership()
        .customer()
        .as("operations")
        .header("If-Match", cycle.get().header("ETag"))
        .body(body)
        .post(decisions, cycle.id())
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    cycle
        .partnership()
        .customer()
        .as("steering")
        .body(body)
        .post(decisions, cycle.id())
        .then()
        .statusCode(428);
    cycle
        .partnership()
        .customer()
        .as("steering")
        .header("If-Match", "\"99\"")
        .body(body)
        .post(decisions, cycle.id())
        .then()
        .statusCode(412);
    assertThat(cycle.path("status")).isEqualTo("RUNNING");
  }

  @Test
  void shouldNeverRewriteWhatWasDecided() throws SQLException {
    CycleFixture cycle = CycleFixture.started();
    cycle.decide("{\"outcome\": \"SHELVE\", \"reason\": \"Not now.\"}").statusCode(201);

    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      Assertions.assertThatThrownBy(
              () -> statement.executeUpdate("update decision set reason = 'never said'"))
          .hasMessageContaining("only ever added to");
    }
    cycle
        .partnership()
        .provider()
        .as("steering")
        .get("/api/v1/cycles/{id}/decisions", cycle.id())
        .then()
        .body("items", hasSize(1))
        .body("items[0].reason", equalTo("Not now."));
  }
}
