package org.cocreation.steering.workflow.embedded;

import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.Course;

/**
 * One step of the process of one cycle, within one transaction. The cycle is locked, so what the
 * domain answered once holds until the end of the step.
 */
final class Step {

  private final UUID cycleId;
  private final ConductedCycles cycles;
  private Course course;
  private Map<String, String> timers;
  private boolean behind;
  private boolean ended;
  private boolean cameToDevelopment;

  Step(UUID cycleId, ConductedCycles cycles) {
    this.cycleId = cycleId;
    this.cycles = cycles;
  }

  UUID cycleId() {
    return cycleId;
  }

  Course course() {
    if (course == null) {
      course = cycles.course(cycleId);
    }
    return course;
  }

  Map<String, String> timers() {
    if (timers == null) {
      timers = cycles.timers(cycleId);
    }
    return timers;
  }

  /** The process came to a decision that the domain does not await. */
  void fallBehind() {
    behind = true;
  }

  /**
   * @return whether it fell behind since this was asked last
   */
  boolean takeBehind() {
    boolean was = behind;
    behind = false;
    return was;
  }

  /** The process came into the development of the micro-service: its teams are told what is due. */
  void comeTo(ActivityDefinition activity) {
    cameToDevelopment |= activity == ActivityDefinition.DESIGN_SOLUTION;
  }

  /**
   * @return whether it came into development since this was asked last
   */
  boolean takeCameToDevelopment() {
    boolean came = cameToDevelopment;
    cameToDevelopment = false;
    return came;
  }

  void end() {
    ended = true;
  }

  boolean hasEnded() {
    return ended;
  }
}
