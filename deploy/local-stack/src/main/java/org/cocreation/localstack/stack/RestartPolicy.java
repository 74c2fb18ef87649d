package org.cocreation.localstack.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * After what pause a component that ended is started again: each time after twice the pause, up to
 * a longest one; not at all once it has ended too often in a while. Not for several threads.
 */
final class RestartPolicy {
  private final Limits limits;
  private final Deque<Instant> ends = new ArrayDeque<>();

  RestartPolicy(Limits limits) {
    this.limits = limits;
  }

  /**
   * It has ended.
   *
   * @return the pause before it is started again; empty where it is given up
   */
  Optional<Duration> ended(Instant now) {
    forgetOld(now);
    Duration pause = limits.firstPause();
    for (int i = 0; i < ends.size() && pause.compareTo(limits.longestPause()) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    ends.addLast(now);
    if (ends.size() > limits.restarts()) {
      return Optional.empty();
    }
    return Optional.of(pause.compareTo(limits.longestPause()) < 0 ? pause : limits.longestPause());
  }

  /** How often it has ended of late. */
  int endsUntil(Instant now) {
    forgetOld(now);
    return ends.size();
  }

  /** Somebody has seen to it: what was counts no longer. */
  void forget() {
    ends.clear();
  }

  Limits limits() {
    return limits;
  }

  private void forgetOld(Instant now) {
    Instant oldest = now.minus(limits.within());
    ends.removeIf(end -> end.isBefore(oldest));
  }

  /**
   * @param restarts the most within that time
   */
  record Limits(Duration firstPause, Duration longestPause, int restarts, Duration within) {
    static final Limits USUAL =
        new Limits(Duration.ofSeconds(1), Duration.ofMinutes(1), 8, Duration.ofMinutes(10));
  }
}
