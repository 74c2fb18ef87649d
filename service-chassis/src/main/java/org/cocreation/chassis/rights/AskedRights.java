package org.cocreation.chassis.rights;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * What the command at hand asked for, in that order. Those who give rights note it here; a command
 * runs on one thread, as its transaction does.
 */
public final class AskedRights {

  private static final ThreadLocal<Set<Right>> ASKED = new ThreadLocal<>();

  private AskedRights() {}

  /**
   * What a command came to, and the rights that it asked for and had.
   *
   * @param rights in the order in which it asked
   */
  public record Had<T>(T result, List<Right> rights) {}

  /** The right was asked for, and the person has it. */
  public static void note(Right right) {
    Set<Right> asked = ASKED.get();
    if (asked != null) {
      boolean ignored = asked.add(right);
    }
  }

  /** Runs a command, and gathers what it asks for. */
  public static <T> Had<T> during(Callable<T> command) throws Exception {
    Set<Right> asked = new LinkedHashSet<>();
    ASKED.set(asked);
    try {
      return new Had<>(command.call(), List.copyOf(asked));
    } finally {
      ASKED.remove();
    }
  }
}
