package org.cocreation.steering.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.EngineRows;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** A replica that is told to stop finishes what it has begun, and loses nothing of the rest. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class OrderlyStopTest {

  private static final int CYCLES = 16;

  @Inject Event<ShutdownEvent> stop;
  @Inject Event<StartupEvent> start;
  @Inject AgroalDataSource dataSource;

  @Test
  void shouldTakeInEveryCompletionOfABurstInWhichItStops() throws Exception {
    EngineRows rows = new EngineRows(dataSource);
    PartnershipFixture partnership = PartnershipFixture.active();
    try (Siblings siblings =
        Siblings.atWorkExcept(
            ActivityDefinition.ASSESS_OPPORTUNITIES, ActivityDefinition.EXPRESS_NEEDS)) {
      List<CycleFixture> cycles =
          IntStream.range(0, CYCLES).mapToObj(i -> CycleFixture.startedIn(partnership)).toList();
      cycles.forEach(CycleFixture::awaitSteeringActivity);
      Thread burst =
          Thread.ofVirtual()
              .start(() -> cycles.subList(1, CYCLES).forEach(cycle -> complete(siblings, cycle)));
      await().pollInterval(Duration.ofMillis(2)).until(() -> taken(rows, partnership) > 0);

      stop.fire(new ShutdownEvent());
      assertThat(taken(rows, partnership)).as("stopped in the burst").isLessThan(2L * CYCLES);
      burst.join();
      complete(siblings, cycles.getFirst());
      // A start in the same process begins only what has ended, and the stop waits for a while.
      await().until(() -> !isAtWork("inbox") && !isAtWork("outbox-kafka"));
      start.fire(new StartupEvent());

      await().until(() -> taken(rows, partnership) == 2L * CYCLES);
      cycles.forEach(cycle -> cycle.finishPhase());
    }
  }

  private static void complete(Siblings siblings, CycleFixture cycle) {
    String partnership = cycle.partnership().id();
    siblings.tellCompleted(ActivityDefinition.ASSESS_OPPORTUNITIES, partnership, cycle.id(), 1);
    siblings.tellCompleted(ActivityDefinition.EXPRESS_NEEDS, partnership, cycle.id(), 1);
  }

  private static boolean isAtWork(String thread) {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(running -> running.getName().equals(thread));
  }

  /** A completion that was buried is none of these. */
  private static long taken(EngineRows rows, PartnershipFixture partnership) {
    return rows.count(
        """
        select count(*) from completed_activity
        where cycle_id in (select id from cycle where partnership_id = ?::uuid)""",
        partnership.id());
  }
}
