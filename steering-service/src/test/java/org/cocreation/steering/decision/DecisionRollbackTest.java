package org.cocreation.steering.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.cocreation.chassis.partnership.CycleMoved;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.Topic;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.EngineRows;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** Cycle, decision, audit, outbox and engine change together, or not at all. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class DecisionRollbackTest {

  private static final String TOPIC = "cocreation.steering.events";

  @Inject AgroalDataSource dataSource;
  @Inject Spoiler spoiler;

  /** Lets a decision fail when all of it is done, the engine's step too, just before the commit. */
  @ApplicationScoped
  static class Spoiler {

    @Inject TransactionSynchronizationRegistry transaction;
    @Inject AgroalDataSource dataSource;

    private volatile String cycleId = "";
    private volatile List<String> done = List.of();

    /** Through methods: a proxy stands before the fields. */
    void spoilNext(String cycle) {
      cycleId = cycle;
    }

    List<String> whatWasDone() {
      return done;
    }

    void spoil(@Observes CycleMoved moved) {
      if (moved.cycle().id().toString().equals(cycleId)) {
        transaction.registerInterposedSynchronization(
            new Synchronization() {
              @Override
              public void beforeCompletion() {
                if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                  done = everythingOf(new EngineRows(dataSource), cycleId);
                  throw new UnsupportedOperationException("changed its mind");
                }
              }

              @Override
              public void afterCompletion(int status) {
                // Nothing is left to do.
              }
            });
      }
    }
  }

  @Test
  void shouldLeaveNothingOfADecisionThatIsRolledBack() {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started().finishPhase();
      EngineRows rows = new EngineRows(dataSource);
      await().until(() -> outbox(rows, cycle.id()).isEmpty());
      List<String> before = everythingOf(rows, cycle.id());
      spoiler.spoilNext(cycle.id());

      cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(500);

      spoiler.spoilNext("");
      assertThat(spoiler.whatWasDone()).as("was all done").hasSizeGreaterThan(before.size());
      assertThat(everythingOf(rows, cycle.id())).isEqualTo(before);
      cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
      String ignored = cycle.awaitSteeringActivity();
      assertThat(cycle.path("phase")).isEqualTo(Phase.PRIORITIZATION.name());
      assertThat(Topic.read(TOPIC, cycle.id(), audited(rows, cycle.id())))
          .as("of the first nothing was told")
          .filteredOn(event -> event.contains("org.cocreation.steering.decision.taken.v1"))
          .hasSize(1);
    }
  }

  private static int audited(EngineRows rows, String cycleId) {
    return Math.toIntExact(
        rows.count(
            "select count(*) from audit_entry where ? in (cycle_id::text, subject)", cycleId));
  }

  private static List<String> outbox(EngineRows rows, String cycleId) {
    return rows.read("select position::text from outbox where payload like ?", "%" + cycleId + "%");
  }

  private static List<String> everythingOf(EngineRows rows, String cycleId) {
    return Stream.of(
            rows.read("select c::text from cycle c where id = ?::uuid", cycleId),
            rows.read(
                "select d::text from decision d where cycle_id = ?::uuid order by id", cycleId),
            rows.read(
                "select event_id::text from audit_entry where cycle_id = ?::uuid order by event_id",
                cycleId),
            outbox(rows, cycleId),
            rows.of(cycleId))
        .flatMap(List::stream)
        .toList();
  }
}
