package org.cocreation.steering.workflow.embedded;

import java.util.Optional;
import java.util.function.Predicate;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.Course;
import org.cocreation.steering.workflow.ModelNames;
import org.operaton.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.operaton.bpm.engine.impl.pvm.delegate.ActivityBehavior;

/** What the tasks are in which a cycle waits, by the models that are deployed. */
final class WaitingTasks {

  private final ProcessEngineConfigurationImpl settings;

  WaitingTasks(ProcessEngineConfigurationImpl settings) {
    this.settings = settings;
  }

  /** Whether the engine has the cycle where the domain has it, as far as can be seen. */
  boolean isAt(Place place, Course course) {
    return course.decision().equals(Course.SHELVE)
        ? place.waitingForMessage(ModelNames.CYCLE_REVIVED).isPresent()
        : isIn(place, course.phase());
  }

  /** Whether the engine has the cycle in this phase, or at the decision on it. */
  boolean isIn(Place place, String phase) {
    return place.runningPhase().map(Phase::name).filter(phase::equals).isPresent()
        || waitingIn(
                place,
                behavior ->
                    behavior instanceof ConductedTasks.Decision decision
                        && decision.phase().name().equals(phase))
            .isPresent();
  }

  /** The execution that waits for the activity's team. */
  Optional<Place.Waiting> waitingIn(Place place, ActivityDefinition activity) {
    return waitingIn(
        place,
        behavior ->
            behavior instanceof ConductedTasks.Activity task && task.definition() == activity);
  }

  /** The execution that waits for the decision on the phase before this one. */
  Optional<Place.Waiting> decisionBefore(Place place, String phase) {
    return waitingIn(
        place,
        behavior ->
            behavior instanceof ConductedTasks.Decision decision
                && decision.phase().next().map(Phase::name).orElse(Course.COMPLETED).equals(phase));
  }

  private Optional<Place.Waiting> waitingIn(Place place, Predicate<ActivityBehavior> kind) {
    return place.waiting().stream().filter(waiting -> kind.test(behaviorOf(waiting))).findFirst();
  }

  /** Null where the element has none. */
  private ActivityBehavior behaviorOf(Place.Waiting waiting) {
    var activity =
        settings
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(waiting.definitionId())
            .findActivity(waiting.elementId());
    return activity == null ? null : activity.getActivityBehavior();
  }
}
