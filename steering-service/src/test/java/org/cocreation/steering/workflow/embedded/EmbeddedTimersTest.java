package org.cocreation.steering.workflow.embedded;

import java.time.Duration;
import java.time.Instant;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.EngineTime;
import org.cocreation.steering.engine.DrivenCycle;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.engine.ProcessTimer;
import org.cocreation.steering.engine.ProcessTimersContract;
import org.cocreation.steering.engine.RecordingCycles;
import org.cocreation.steering.engine.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The embedded engine keeps the contract of timers. */
class EmbeddedTimersTest extends ProcessTimersContract {

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

  @AfterEach
  void resetTime() {
    EngineTime.reset();
  }

  @Test
  void shouldLookAtOnceAtAKillClockThatHadRunOutWhenItsTimerWasSet() {
    DrivenCycle cycle = cycleIn(Phase.DEVELOPMENT);
    cycles().killAt(cycle.id(), now().minus(Duration.ofDays(3)));

    cycle.start();

    cycle.awaitTold(Told.timer(ProcessTimer.EXPIRE_KILL_CLOCK, 1));
  }

  @Override
  protected Duration settlingTime() {
    return Duration.ofMillis(100);
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

  @Override
  protected void advance(Duration time) {
    EngineTime.advance(time);
  }

  @Override
  protected Instant now() {
    return EngineTime.now();
  }
}
