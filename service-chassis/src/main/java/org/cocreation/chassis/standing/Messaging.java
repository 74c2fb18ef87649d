package org.cocreation.chassis.standing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How messaging stands.
 *
 * @param silence for how long the inbox and each relay have stood still
 * @param waiting how many messages wait in the outbox
 * @param oldest how long the first of them has waited
 * @param aside how many of them their receiver refuses
 * @param deadLetters how many events could not be taken in, that nobody has seen to
 */
record Messaging(
    Map<String, Duration> silence, long waiting, Duration oldest, long aside, long deadLetters) {

  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  /** What somebody should look at, in sentences; none where all is well. */
  List<String> concerns() {
    List<String> concerns = new ArrayList<>();
    silence.forEach(
        (worker, time) -> {
          if (time.compareTo(LONGEST_SILENCE) > 0) {
            concerns.add("%s stands still for %d s".formatted(worker, time.toSeconds()));
          }
        });
    if (oldest.compareTo(LONGEST_WAIT) > 0) {
      concerns.add(
          "%d messages wait to go out, the oldest for %d s".formatted(waiting, oldest.toSeconds()));
    }
    if (aside > 0) {
      concerns.add("%d messages are refused by their receiver and set aside".formatted(aside));
    }
    if (deadLetters > 0) {
      concerns.add("%d events could not be taken in (table dead_letter)".formatted(deadLetters));
    }
    return concerns;
  }
}
