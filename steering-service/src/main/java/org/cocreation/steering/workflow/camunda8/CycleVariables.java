package org.cocreation.steering.workflow.camunda8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.Course;

/**
 * The process variables: ids, where the cycle goes, and what its timers are calculated from. No
 * company data.
 */
@ApplicationScoped
class CycleVariables {

  static final String CYCLE_ID = "cycleId";
  static final String CONDUCTED_AS = "conductedAs";
  static final String ROUND = "round";

  private final ConductedCycles cycles;

  CycleVariables(ConductedCycles cycles) {
    this.cycles = cycles;
  }

  /** What a process starts with. */
  Map<String, Object> ofStart(Course course, UUID conductedAs) {
    Map<String, Object> variables = of(course, course.decision());
    variables.put(CYCLE_ID, course.cycleId().toString());
    variables.put("partnershipId", course.partnershipId().toString());
    variables.put(CONDUCTED_AS, conductedAs.toString());
    return variables;
  }

  /**
   * All of them each time: so whichever way a cycle comes into a phase, its timers have what they
   * are calculated from, and what was decided last.
   *
   * @param decision in the words of the models' conditions, which know more than a course does
   */
  Map<String, Object> of(Course course, String decision) {
    Map<String, Object> variables = new HashMap<>(cycles.timers(course.cycleId()));
    variables.put("decision", decision);
    variables.put("phase", course.phase());
    variables.put(ROUND, course.round());
    return variables;
  }
}
