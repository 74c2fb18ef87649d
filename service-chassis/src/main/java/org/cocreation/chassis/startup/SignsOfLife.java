package org.cocreation.chassis.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When those who work in the background, such as the inbox and the relays, last came through: with
 * something done, or with nothing to do.
 */
@ApplicationScoped
public class SignsOfLife {

  /** By the machine's own time, which nobody sets. */
  private final Map<String, Long> last = new ConcurrentHashMap<>();

  /** Begins its work, came through, or has nothing to do. */
  public void of(String worker) {
    last.put(worker, System.nanoTime());
  }

  /** For how long each has stood still. */
  public Map<String, Duration> silence() {
    long now = System.nanoTime();
    Map<String, Duration> silence = new TreeMap<>();
    last.forEach((worker, sign) -> silence.put(worker, Duration.ofNanos(now - sign)));
    return silence;
  }
}
