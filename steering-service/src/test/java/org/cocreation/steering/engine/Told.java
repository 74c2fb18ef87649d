package org.cocreation.steering.engine;

import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;

/**
 * Something that an engine told the domain.
 *
 * @param round in which it was told; 0 for the end of a cycle
 */
public record Told(String what, String subject, int round) {

  public static Told due(ActivityDefinition activity, int round) {
    return new Told("activity", activity.name(), round);
  }

  public static Told toDecide(Phase phase, int round) {
    return new Told("decision", phase.name(), round);
  }

  public static Told timer(ProcessTimer timer, int round) {
    return new Told("timer", timer.name(), round);
  }

  public static Told ended() {
    return new Told("ended", "", 0);
  }
}
