package org.cocreation.steering.workflow.embedded;

import java.time.Duration;

/** How timers fire in tests: sooner than in production, so that nobody need wait. */
public record TimerSettings(
    int timerThreads, Duration timerPollInterval, Duration timerRetryAfter, Duration timerLock)
    implements EmbeddedEngineConfig {

  static TimerSettings quick() {
    return with(2);
  }

  /** Such as the engine refuses. */
  public static TimerSettings withoutThreads() {
    return with(0);
  }

  private static TimerSettings with(int threads) {
    return new TimerSettings(
        threads, Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(5));
  }
}
