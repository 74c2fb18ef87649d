package org.cocreation.chassis.test;

import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How long tests wait for what must come: many times longer than it takes, so that a slow machine
 * does not fail them. Only a failure waits that long.
 */
public final class Patience {

  public static final Duration MOST = Duration.ofMinutes(2);

  private static final Duration SHORTEST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofMillis(100);

  private Patience() {}

  /** From now on, whatever this process waits for. */
  public static void use() {
    Awaitility.setDefaultTimeout(MOST);
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval((count, before) -> longer(count, before));
  }

  /** To look takes what is waited for its time: the longer it takes, the less often. */
  private static Duration longer(int count, Duration before) {
    Duration next = count <= 1 ? SHORTEST : before.multipliedBy(3).dividedBy(2);
    return next.compareTo(LONGEST) < 0 ? next : LONGEST;
  }
}
