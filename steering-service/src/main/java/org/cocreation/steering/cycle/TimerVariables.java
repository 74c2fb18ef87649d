package org.cocreation.steering.cycle;

import java.util.Map;

/**
 * What the timers in a cycle's process are calculated from. A bean of the feature whose timers they
 * are; the engine asks for it when it sets one.
 */
public interface TimerVariables {

  /**
   * Dates and durations in ISO 8601, by the name of the process variable; the same names for every
   * cycle, wherever it stands.
   */
  Map<String, String> of(Cycle cycle);
}
