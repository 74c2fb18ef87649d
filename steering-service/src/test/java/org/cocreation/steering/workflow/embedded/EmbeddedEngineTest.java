package org.cocreation.steering.workflow.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.DrivenCycle;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.engine.ProcessEngineContract;
import org.cocreation.steering.engine.RecordingCycles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The embedded engine keeps the contract of all engines. */
class EmbeddedEngineTest extends ProcessEngineContract {

  private static final EngineDatabase DATABASE = EngineDatabase.get();
  private static final EmbeddedEngine ENGINE = DATABASE.engine();

  @BeforeAll
  static void open() {
    DATABASE.emptyTheEngine();
    ENGINE.open();
  }

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Override
  protected ProcessEngine engine() {
    return ENGINE;
  }

  @Override
  protected RecordingCycles cycles() {
    return DATABASE.cycles();
  }

  @Override
  protected void inTransaction(Runnable step) {
    DATABASE.inTransaction(step);
  }

  @Test
  void shouldNameExactlyThoseThatItDoesNotConduct() {
    DrivenCycle conducted = cycleIn(Phase.NEEDS).start();
    DrivenCycle lost = cycleIn(Phase.NEEDS);
    DrivenCycle stopped = cycleIn(Phase.NEEDS).start().stop();

    List<UUID> asked = List.of(stopped.id(), conducted.id(), lost.id());

    inTransaction(
        () -> assertThat(ENGINE.notConducted(asked)).containsExactly(stopped.id(), lost.id()));
  }
}
