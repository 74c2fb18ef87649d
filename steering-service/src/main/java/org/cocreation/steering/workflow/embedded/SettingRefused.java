package org.cocreation.steering.workflow.embedded;

import java.time.Duration;

/** A setting of the embedded engine that makes no sense. Says which, and what would. */
public final class SettingRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int MOST_THREADS = 64;
  private static final Duration LONGEST = Duration.ofDays(1);

  private SettingRefused(String setting, Object value, String allowed) {
    super("cocreation.engine.embedded.%s is %s: set it to %s".formatted(setting, value, allowed));
  }

  /**
   * @throws SettingRefused for the first that makes none
   */
  static void check(EmbeddedEngineConfig config) {
    if (config.timerThreads() < 1 || config.timerThreads() > MOST_THREADS) {
      throw new SettingRefused("timer-threads", config.timerThreads(), "1 to " + MOST_THREADS);
    }
    check("timer-poll-interval", config.timerPollInterval());
    check("timer-retry-after", config.timerRetryAfter());
    check("timer-lock", config.timerLock());
  }

  private static void check(String setting, Duration value) {
    if (value.toMillis() < 1 || value.compareTo(LONGEST) > 0) {
      throw new SettingRefused(setting, value, "a time of 1 ms to 1 day, such as 10s");
    }
  }
}
