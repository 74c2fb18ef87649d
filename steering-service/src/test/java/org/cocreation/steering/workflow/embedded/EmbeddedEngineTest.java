package org.cocreation.steering.workflow.embedded;

import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.engine.ProcessEngineContract;
import org.cocreation.steering.engine.RecordingCycles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The embedded engine keeps the contract of all engines. */
class EmbeddedEngineTest extends ProcessEngineContract {

  private static final EngineDatabase DATABASE = EngineDatabase.get();
  private static final EmbeddedEngine ENGINE = DATABASE.engine();

  @BeforeAll
  static void open() {
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
}
