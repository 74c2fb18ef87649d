package org.cocreation.steering;

import java.time.Duration;
import java.time.Instant;
import org.operaton.bpm.engine.ProcessEngines;
import org.operaton.bpm.engine.impl.ProcessEngineImpl;
import org.operaton.bpm.engine.impl.util.ClockUtil;

/**
 * The clock of the embedded engine, which a test turns on to let timers fire. It is one for the
 * whole JVM: a test that turns it on resets it.
 */
public final class EngineTime {

  private EngineTime() {}

  /** The engine's clock goes on by so much, and what is due then comes at once. */
  public static void advance(Duration time) {
    var ignored =
        ClockUtil.offset(
            ClockUtil.getCurrentTime().getTime() + time.toMillis() - System.currentTimeMillis());
    wake();
  }

  /** Back to the time as it is. */
  public static void reset() {
    var ignored = ClockUtil.resetClock();
  }

  public static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  /** The engines look for timers at once instead of soon. */
  private static void wake() {
    ProcessEngines.getProcessEngines().values().stream()
        .map(engine -> ((ProcessEngineImpl) engine).getProcessEngineConfiguration())
        .forEach(settings -> settings.getJobExecutor().jobWasAdded());
  }
}
