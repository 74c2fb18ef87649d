package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;
import static org.cocreation.localstack.Service.STEERING;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.cocreation.localstack.component.ServiceProcess;
import org.cocreation.localstack.stack.LocalStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A restored backup of steering's PostgreSQL database, and of nothing else, goes on where it stood:
 * the engine is in the same backup as the domain, the messages that were still to go out, and how
 * far Kafka was read. There is no other store to bring to the same moment.
 *
 * <p>What is true across the services, and shown here:
 *
 * <ul>
 *   <li>What the other teams told after the backup is not lost. Kafka has it, and steering reads on
 *       from where the backup had read: their completions take effect again, once.
 *   <li>What steering itself did after the backup is lost and has to be done again, as with any
 *       backup that is older than the last commit. The other services have heard of it and cannot
 *       know that it is gone: they stay ahead. Done again alike, everything fits: the same activity
 *       in the same round is the same row, and a cycle's event with a number that they have is
 *       passed over.
 *   <li>So restore to the last commit where you can (archived write-ahead log, or a replica), where
 *       nothing was told that the database does not have. Deciding <em>otherwise</em> after an
 *       older backup is not shown here, for it does not hold: the others would pass over the new
 *       decision as one that they know.
 *   <li>Restoring all four databases together would not change this: each would read Kafka on from
 *       its backup and hear again what steering told after it.
 * </ul>
 */
@ExtendWith(PackagedStack.class)
class BackupTest {

  @Test
  void shouldGoOnWhereTheBackupStood() throws Exception {
    Partnership partnership = Partnership.accepted();
    Cycle working = partnership.startCycle("In the middle of a phase");
    working.awaitPhase("NEEDS");
    working.prepare("NEEDS");
    working.complete("express-needs");
    Cycle finished = partnership.startCycle("Awaiting its decision");
    finished.completePhase("NEEDS");
    finished.awaitDecision();
    Cycle reworked = partnership.startCycle("In its first phase, second round");
    reworked.completePhase("NEEDS");
    reworked.invest();
    reworked.awaitPhase("PRIORITIZATION");
    reworked.decide("REWORK", Map.of("toPhase", "NEEDS"));
    reworked.awaitPhase("NEEDS");
    reworked.complete("define-goals");
    Cycle shelved = partnership.startCycle("On the shelf");
    shelved.awaitPhase("NEEDS");
    shelved.prepare("NEEDS");
    shelved.decide("SHELVE", Map.of());
    shelved.awaitOpen();
    Cycle stopped = partnership.startCycle("Stopped");
    stopped.awaitPhase("NEEDS");
    stopped.decide("STOP", Map.of());
    stopped.awaitOpen();
    backUpSteering();

    // The other teams go on, and so does steering: this is what the backup does not have.
    reworked.complete("assess-opportunities");
    working.complete("assess-opportunities");
    working.complete("define-goals");
    working.invest();
    working.awaitPhase("PRIORITIZATION");
    finished.invest();
    finished.awaitPhase("PRIORITIZATION");
    shelved.decide("REVIVE", Map.of());
    shelved.awaitPhase("NEEDS");
    shelved.complete("express-needs");
    OutageTest.awaitOutboxesEmpty();
    restoreSteering();

    // Steering's own activity has to be concluded again; development's was heard again.
    assertThat(working.view()).containsEntry("phase", "NEEDS");
    working.complete("define-goals");
    working.invest();
    working.awaitPhase("PRIORITIZATION");
    String hash = working.openGate();
    working.approve(CUSTOMER, hash).then().statusCode(201);
    working.approve(PROVIDER, hash).then().statusCode(201);
    working.decide("INVEST", Map.of("contentHash", hash));
    working.awaitPhase("DEVELOPMENT");
    // The decision has to be taken again.
    assertThat(finished.view())
        .containsEntry("phase", "NEEDS")
        .containsEntry("awaitingDecision", true);
    finished.invest();
    finished.awaitPhase("PRIORITIZATION");
    // Nothing was lost but the reading of what development told.
    reworked.complete("express-needs");
    reworked.invest();
    reworked.awaitPhase("PRIORITIZATION");
    // Back on the shelf; what operations concluded in the round to come counts once that comes.
    assertThat(shelved.view()).containsEntry("status", "SHELVED");
    shelved.decide("REVIVE", Map.of());
    shelved.awaitOpen("define-goals", "assess-opportunities");
    shelved.complete("define-goals");
    shelved.complete("assess-opportunities");
    shelved.invest();
    shelved.awaitPhase("PRIORITIZATION");
    assertThat(stopped.view()).containsEntry("status", "STOPPED");
    assertThat(stopped.open()).isEmpty();
    OutageTest.awaitOutboxesEmpty();
    OutageTest.assertNothingLostOrDoubled(reworked);
  }

  /** With steering down for a moment: so nothing is half done, as in any backup of a database. */
  private static void backUpSteering() {
    LocalStack stack = PackagedStack.running();
    ServiceProcess steering = stack.service(STEERING);
    steering.stop();
    stack.postgreSql().backUp(STEERING);
    steering.start();
  }

  /** A cluster is ahead then, and not in the backup: it gets every cycle anew. */
  private static void restoreSteering() throws SQLException {
    LocalStack stack = PackagedStack.running();
    ServiceProcess steering = stack.service(STEERING);
    steering.stop();
    stack.postgreSql().restore(STEERING);
    if (stack.camunda8Gateway().isPresent()) {
      try (Connection connection = stack.postgreSql().connect(STEERING);
          Statement statement = connection.createStatement()) {
        statement.execute("delete from camunda8_cycle");
      }
    }
    steering.start();
  }
}
