package org.cocreation.steering.workflow.camunda8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole of steering, over REST and Kafka, with Camunda 8 as far as its double goes. */
@QuarkusTest
@WithTestResource(TestStack.class)
@TestProfile(OnTheDouble.class)
class SteeringOnCamunda8Test {

  @Inject AgroalDataSource dataSource;

  @BeforeEach
  void awaitReadiness() {
    OnTheDouble.awaitReadiness();
  }

  @Test
  void shouldConductACycleToItsEndAndStartTheNext() {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started().in(Phase.EVALUATION).finishPhase();
      cycle
          .decide(
              """
              {"outcome": "INVEST", "next": {"microService": {"name": "Fuel monitoring"}}}""")
          .statusCode(201);

      assertThat(cycle.path("status")).isEqualTo("COMPLETED");
      await().until(() -> cycle.path("nextCycleId") != null);
      CycleFixture next = cycle.another(cycle.path("nextCycleId"));
      assertThat(next.finishPhase().path("phase")).isEqualTo("NEEDS");
    }
  }

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
    GatewayDouble gateway = OnTheDouble.Cluster.running();
    gateway.stop();
    gateway.loseEverything();
    decidedMeanwhile.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
    gateway.start();

    try (Siblings siblings = Siblings.atWork()) {
      assertThat(working.awaitSteeringActivity()).isEqualTo(activity);
      working.finishPhase();
      decidedMeanwhile.finishPhase();
      assertThat(decidedMeanwhile.path("phase")).isEqualTo("PRIORITIZATION");
      shelved
          .decide(
              "{\"outcome\": \"REVIVE\", \"toPhase\": \"PRIORITIZATION\", \"reason\": \"Now.\"}")
          .statusCode(201);
      shelved.finishPhase();
      String ignored = deciding.signedByBoth();
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
    String lateBefore = awaitConductedOtherThan("", late);
    String unsignedBefore = awaitConductedOtherThan("", unsigned);
    GatewayDouble gateway = OnTheDouble.Cluster.running();
    gateway.stop();
    gateway.loseEverything();
    expireKillClock(late);
    gateway.start();
    assertThat(awaitConductedOtherThan(lateBefore, late)).isNotEmpty();
    assertThat(awaitConductedOtherThan(unsignedBefore, unsigned)).isNotEmpty();

    gateway.advance(Duration.ofDays(2).plusMinutes(1));

    await().until(() -> late.get("/kill-clock").path("expiredAt") != null);
    await()
        .until(
            () ->
                !read(
                        "select 'told' from audit_entry"
                            + " where cycle_id = ? and fact = 'value-gate.reminded'",
                        unsigned)
                    .isEmpty());
  }

  private void expireKillClock(CycleFixture cycle) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update kill_clock set date = date - 400 where cycle_id = ?")) {
      update.setObject(1, UUID.fromString(cycle.id()));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private String awaitConductedOtherThan(String before, CycleFixture cycle) {
    return await().until(() -> conductedAs(cycle), now -> !now.isEmpty() && !now.equals(before));
  }

  /** The name of its process, once people have something to do in it; otherwise empty. */
  private String conductedAs(CycleFixture cycle) throws Exception {
    return read(
        "select conducted_as from camunda8_cycle join camunda8_job using (cycle_id)"
            + " where cycle_id = ?",
        cycle);
  }

  /** The first answer; empty where there is none. */
  private String read(String question, CycleFixture cycle) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(question)) {
      query.setObject(1, UUID.fromString(cycle.id()));
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }
}
