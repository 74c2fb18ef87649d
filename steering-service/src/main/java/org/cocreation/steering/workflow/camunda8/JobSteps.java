package org.cocreation.steering.workflow.camunda8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.Course;
import org.cocreation.steering.engine.ProcessTimer;
import org.cocreation.steering.workflow.ModelNames;
import org.cocreation.steering.workflow.camunda8.EngineCommand.CompleteJob;

/**
 * What each type of job asks of the domain. The domain is told first and so locks the cycle before
 * anything of the engine's is locked, as in every use case; if then the job proves void, all of it
 * is rolled back. A job may come more than once, and its answer goes through the outbox, like all
 * that names a job: so it cannot reach a cluster that has given the key to another job.
 */
@ApplicationScoped
class JobSteps {

  /** Runs in a transaction of its own. */
  interface Step {

    /**
     * @return whether the job now waits for people
     * @throws EngineMemory.VoidJob where nothing may come of it
     */
    boolean take(BroughtJob job);
  }

  private final ConductedCycles cycles;
  private final EngineMemory memory;
  private final Commands commands;
  private final CycleVariables variables;

  JobSteps(
      ConductedCycles cycles, EngineMemory memory, Commands commands, CycleVariables variables) {
    this.cycles = cycles;
    this.memory = memory;
    this.commands = commands;
    this.variables = variables;
  }

  /** The steps by the type of their jobs. */
  Map<String, Step> byJobType() {
    Map<String, Step> steps = new LinkedHashMap<>();
    for (ActivityDefinition activity : ActivityDefinition.values()) {
      steps.put(activity.jobType(), job -> activity(job, activity));
    }
    for (ProcessTimer timer : ProcessTimer.values()) {
      steps.put(timer.jobType(), job -> timer(job, timer));
    }
    steps.put(ModelNames.DECIDE, this::decision);
    steps.put(ModelNames.START_NEXT_CYCLE, this::end);
    steps.replaceAll((type, step) -> unlessVoid(step));
    return steps;
  }

  private Step unlessVoid(Step step) {
    return job -> {
      memory.look(job);
      return step.take(job);
    };
  }

  /** The element that waits for the decision on a phase. */
  static String decisionOn(Phase phase) {
    return "decide-" + phase;
  }

  /**
   * One that is completed already, or whose phase the cycle has left by investing, is answered at
   * once: the engine is behind, because it was rebuilt. One of another round waits: the message
   * that calls it off is on its way.
   */
  private boolean activity(BroughtJob job, ActivityDefinition activity) {
    boolean completed = cycles.activityDue(job.cycleId(), activity, job.round());
    memory.require(job);
    if (completed || hasPassed(cycles.course(job.cycleId()), activity.phase(), job.round())) {
      return answered(job, Map.of());
    }
    memory.remember(job, activity.key());
    return true;
  }

  private static boolean hasPassed(Course course, Phase phase, int round) {
    return course.decision().equals(Course.INVEST)
        && course.round() == round
        && !course.phase().equals(phase.name());
  }

  /**
   * Where the cycle is elsewhere by now, the engine is behind (it was rebuilt, or a message is on
   * its way to it) and gets the answer that leads it there. That may send it there twice, which
   * does no harm: the same activities are offered again, and those that are done are answered at
   * once. Only a shelved cycle's job is left alone. The message that calls it off is certain to
   * come, and if the process were on the shelf already, that message would wait for it and shelve
   * it once more after it was revived.
   */
  private boolean decision(BroughtJob job) {
    Phase phase = Phase.valueOf(job.headers().get("phase"));
    boolean awaited = cycles.decisionDue(job.cycleId(), phase, job.round());
    memory.require(job);
    if (awaited) {
      memory.remember(job, decisionOn(phase));
      return true;
    }
    Course course = cycles.course(job.cycleId());
    return switch (course.decision()) {
      case Course.SHELVE -> true;
      case Course.STOP -> answered(job, variables.of(course, DecisionWord.STOP));
      default -> answered(job, variables.of(course, DecisionWord.REWORK));
    };
  }

  private boolean timer(BroughtJob job, ProcessTimer timer) {
    String occurrence = job.conductedAs() + "/" + job.key();
    cycles.timerDue(job.cycleId(), timer, job.round(), occurrence);
    memory.require(job);
    return answered(job, Map.of());
  }

  private boolean end(BroughtJob job) {
    cycles.cycleEnded(job.cycleId());
    memory.require(job);
    boolean ignored = memory.end(job.cycleId());
    return answered(job, Map.of());
  }

  private boolean answered(BroughtJob job, Map<String, Object> answer) {
    commands.put(job.cycleId(), new CompleteJob(job.key(), answer));
    return false;
  }
}
