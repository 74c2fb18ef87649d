package org.cocreation.chassis.test;

import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How long tests wait for what must come: many times longer than it takes, so that a slow machine
 * does not fail them. Only a failure waits that long.
 */
public final class Patience {

  public static final Duration MOST = Duration.ofMinutes(2);

  private static final Duration POLL_INTERVAL = Duration.ofMillis(25);

  private Patience() {}

  /** From now on, whatever this process waits for. */
  public static void use() {
    Awaitility.setDefaultTimeout(MOST);
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(POLL_INTERVAL);
  }
}
