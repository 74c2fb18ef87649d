package org.cocreation.steering.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.localstack.ZeebeEngine;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** With the engine's data gone, every open cycle stands again where it stood (design 4). */
@QuarkusTest
@WithTestResource(TestStack.class)
class EngineRebuildTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject AgroalDataSource dataSource;

  @Test
  void shouldLeadEveryCycleBackToWhereItStoodAndOnFromThere() {
    CycleFixture working;
    CycleFixture deciding;
    CycleFixture decidedMeanwhile;
    CycleFixture shelved;
    String activity;
    try (Siblings siblings = Siblings.atWork()) {
      working = CycleFixture.started();
      activity = working.awaitSteeringActivity();
      deciding = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
      decidedMeanwhile = CycleFixture.started().finishPhase();
      shelved = CycleFixture.started().in(Phase.PRIORITIZATION);
      shelved.decide("{\"outcome\": \"SHELVE\", \"reason\": \"Not now.\"}").statusCode(201);
    }
    ZeebeEngine engine = TestStack.running().zeebe();
    engine.stop();
    engine.deleteData();
    decidedMeanwhile.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
    engine.start();

    try (Siblings siblings = Siblings.atWork()) {
      assertThat(working.awaitSteeringActivity()).isEqualTo(activity);
      working.finishPhase();
      decidedMeanwhile.finishPhase();
      assertThat(decidedMeanwhile.path("phase")).isEqualTo("PRIORITIZATION");
      shelved.decide("{\"outcome\": \"REVIVE\", \"reason\": \"Now.\"}").statusCode(201);
      shelved.finishPhase();
      String hash = deciding.openGate();
      deciding.approve(Side.PROVIDER, hash).then().statusCode(201);
      deciding.approve(Side.CUSTOMER, hash).then().statusCode(201);
      deciding.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
      deciding.finishPhase();
      assertThat(deciding.path("phase")).isEqualTo("DEVELOPMENT");
    }
  }

  @Test
  void shouldLookAtKillClocksAndAskForSignaturesAgain() throws Exception {
    CycleFixture late;
    CycleFixture unsigned;
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      late = CycleFixture.started().in(Phase.DEVELOPMENT);
      unsigned = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
    }
    ZeebeEngine engine = TestStack.running().zeebe();
    engine.stop();
    engine.deleteData();
    change("update kill_clock set date = date - 400 where cycle_id = ?", late);
    change("update cycle set decide_job_key = null where id = ?", unsigned);
    engine.start();

    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      await()
          .atMost(PATIENCE)
          .until(
              () -> holds("select decide_job_key is not null from cycle where id = ?", unsigned));
      engine.advanceClock(Duration.ofDays(2).plusMinutes(1));

      await().atMost(PATIENCE).until(() -> late.get("/kill-clock").path("expiredAt") != null);
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  holds(
                      "select count(*) > 0 from audit_entry"
                          + " where cycle_id = ? and fact = 'value-gate.reminded'",
                      unsigned));
    }
  }

  private void change(String statement, CycleFixture cycle) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(statement)) {
      update.setObject(1, UUID.fromString(cycle.id()));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private boolean holds(String question, CycleFixture cycle) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(question)) {
      query.setObject(1, UUID.fromString(cycle.id()));
      try (var rows = query.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }
}
