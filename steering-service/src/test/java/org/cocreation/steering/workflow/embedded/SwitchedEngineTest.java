package org.cocreation.steering.workflow.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.DrivenCycle;
import org.cocreation.steering.engine.RecordingCycles;
import org.cocreation.steering.engine.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another engine conducted for a while; its cycles come back, each where it is by now. */
class SwitchedEngineTest {

  private static final EngineDatabase DATABASE = EngineDatabase.get();
  private static final RecordingCycles CYCLES = DATABASE.cycles();

  private EmbeddedEngine engine;

  @BeforeEach
  void open() {
    DATABASE.emptyTheEngine();
    engine = DATABASE.engine();
    engine.open();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void shouldTakeUpEachCycleWhereTheOtherEngineLeftIt() {
    DrivenCycle invested = cycleIn(Phase.NEEDS).start().complete(ActivityDefinition.DEFINE_GOALS);
    DrivenCycle reworked = cycleIn(Phase.NEEDS).start().complete(ActivityDefinition.EXPRESS_NEEDS);
    DrivenCycle deciding = cycleIn(Phase.PRIORITIZATION).start().finish(Phase.PRIORITIZATION);
    DrivenCycle shelved = cycleIn(Phase.DEVELOPMENT).start();
    DrivenCycle stopped = cycleIn(Phase.NEEDS).start();
    engine.close();

    DATABASE.engine().forget();
    invested.step(() -> CYCLES.invest(invested.id()));
    reworked.step(() -> CYCLES.moveBack(reworked.id(), Phase.NEEDS));
    shelved.step(() -> CYCLES.shelve(shelved.id()));
    stopped.step(() -> CYCLES.stop(stopped.id()));
    comeBackAnd(invested, reworked, deciding, shelved);

    on(invested).awaitActivities(Phase.PRIORITIZATION).finish(Phase.PRIORITIZATION).invest();
    on(invested).awaitActivities(Phase.DEVELOPMENT);
    on(reworked).awaitActivities(Phase.NEEDS).finish(Phase.NEEDS);
    on(deciding).invest().awaitActivities(Phase.DEVELOPMENT);
    on(shelved).revive(Phase.NEEDS).awaitActivities(Phase.NEEDS).finish(Phase.NEEDS);
    assertThat(lacking(stopped)).containsExactly(stopped.id());
  }

  /** As where a replica was left running, or rows came back with a backup. */
  @Test
  void shouldNotTakeACycleForConductedWhereItNoLongerIs() {
    DrivenCycle invested = cycleIn(Phase.NEEDS).start().complete(ActivityDefinition.DEFINE_GOALS);
    DrivenCycle shelved = cycleIn(Phase.DEVELOPMENT).start();
    DrivenCycle revived = cycleIn(Phase.NEEDS).start().shelve();
    DrivenCycle completed = cycleIn(Phase.EVALUATION).start();
    DrivenCycle untouched = cycleIn(Phase.NEEDS).start();
    invested.step(() -> CYCLES.invest(invested.id()));
    shelved.step(() -> CYCLES.shelve(shelved.id()));
    revived.step(() -> CYCLES.revive(revived.id(), Phase.PRIORITIZATION));
    completed.step(() -> CYCLES.invest(completed.id()));

    assertThat(lacking(invested, shelved, revived, completed, untouched))
        .containsExactly(invested.id(), shelved.id(), revived.id(), completed.id());
    comeBackAnd(invested, shelved, revived, completed);

    assertThat(lacking(invested, shelved, revived, untouched)).isEmpty();
    on(invested).awaitActivities(Phase.PRIORITIZATION).finish(Phase.PRIORITIZATION);
    on(shelved).revive(Phase.DEVELOPMENT).awaitActivities(Phase.DEVELOPMENT);
    on(revived).awaitActivities(Phase.PRIORITIZATION);
    on(completed).awaitTold(Told.ended());
  }

  private void comeBackAnd(DrivenCycle... start) {
    engine.close();
    engine = DATABASE.engine();
    engine.open();
    for (DrivenCycle cycle : start) {
      DrivenCycle ignored = on(cycle).start();
    }
  }

  private List<UUID> lacking(DrivenCycle... cycles) {
    AtomicReference<List<UUID>> lacking = new AtomicReference<>();
    DATABASE.inTransaction(
        () ->
            lacking.set(
                engine.notConducted(
                    java.util.Arrays.stream(cycles).map(DrivenCycle::id).toList())));
    return lacking.get();
  }

  private DrivenCycle on(DrivenCycle cycle) {
    return cycle.on(engine);
  }

  private DrivenCycle cycleIn(Phase phase) {
    return new DrivenCycle(engine, CYCLES, DATABASE::inTransaction, phase);
  }
}
