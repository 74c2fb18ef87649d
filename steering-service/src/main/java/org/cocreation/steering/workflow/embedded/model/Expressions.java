package org.cocreation.steering.workflow.embedded.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The expressions that the models hold (FEEL), in the engine's words. Only whole, known forms are
 * translated, and of their parts only names from a list and values of capital letters: so nothing
 * of a model can become code.
 */
final class Expressions {

  /** What the conditions are about. */
  private static final Set<String> OF_THE_COURSE = Set.of("decision", "phase");

  /** What the timers are calculated from. */
  private static final Set<String> OF_THE_TIMERS =
      Set.of(
          "killAt",
          "lookAgainAfter",
          "remindAfter",
          "escalateAfter",
          "sprintRemindAt",
          "sprintEndsAt");

  private static final Pattern CONDITION =
      Pattern.compile("=\\s*string\\((\\w+)\\)\\s*=\\s*\"([A-Z_]+)\"");
  private static final Pattern DURATION = Pattern.compile("=\\s*duration\\(string\\((\\w+)\\)\\)");
  private static final Pattern EVERY = Pattern.compile("=\\s*\"R/\"\\s*\\+\\s*string\\((\\w+)\\)");
  private static final Pattern FROM_THEN_EVERY =
      Pattern.compile(
          "=\\s*\"R/\"\\s*\\+\\s*string\\((\\w+)\\)\\s*\\+\\s*\"/\"\\s*\\+\\s*string\\((\\w+)\\)");

  private Expressions() {}

  /** A condition on a sequence flow: {@code =string(phase) = "NEEDS"}. */
  static Optional<String> condition(String feel) {
    Matcher matcher = CONDITION.matcher(feel.strip());
    return matcher.matches() && OF_THE_COURSE.contains(matcher.group(1))
        ? Optional.of("${conductor.is('%s','%s')}".formatted(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** How long a timer takes: {@code =duration(string(escalateAfter))}. */
  static Optional<String> duration(String feel) {
    Matcher matcher = DURATION.matcher(feel.strip());
    return matcher.matches() ? timer(matcher.group(1)) : Optional.empty();
  }

  /**
   * How a timer repeats: {@code ="R/" + string(remindAfter)}, counted from now, or {@code ="R/" +
   * string(killAt) + "/" + string(lookAgainAfter)}.
   */
  static Optional<String> cycle(String feel) {
    Matcher every = EVERY.matcher(feel.strip());
    if (every.matches()) {
      return timer(every.group(1)).map(period -> "R/${conductor.now()}/" + period);
    }
    Matcher from = FROM_THEN_EVERY.matcher(feel.strip());
    return from.matches() && OF_THE_TIMERS.contains(from.group(1))
        ? timer(from.group(2))
            .map(period -> "R/${conductor.from('%s')}/%s".formatted(from.group(1), period))
        : Optional.empty();
  }

  private static Optional<String> timer(String name) {
    return OF_THE_TIMERS.contains(name)
        ? Optional.of("${conductor.timer('%s')}".formatted(name))
        : Optional.empty();
  }
}
