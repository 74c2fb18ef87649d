package org.cocreation.steering.engine;

import java.time.Duration;
import org.cocreation.chassis.process.Phase;

/** What the contracts need of the tests that run them. */
abstract class EngineUnderTest {

  /** The engine under test, with the six models deployed. */
  protected abstract ProcessEngine engine();

  /** What the engine under test tells, and asks. */
  protected abstract RecordingCycles cycles();

  /** Runs this in a transaction of its own, which the engine's call takes part in. */
  protected abstract void inTransaction(Runnable step);

  /** Waits until an engine that answers later has heard all that it was told. */
  protected void awaitHeard() {}

  /** How long after that to look for what must not have come of it. */
  protected abstract Duration settlingTime();

  /** A cycle in the first round of this phase, of which the engine does not know. */
  protected final DrivenCycle cycleIn(Phase phase) {
    return new DrivenCycle(engine(), cycles(), this::inTransaction, phase);
  }

  /** An engine that answers later has time to do what it should not do. */
  protected final void settle() {
    awaitHeard();
    try {
      Thread.sleep(settlingTime());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
