package org.cocreation.steering.workflow.embedded;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.ProcessTimer;
import org.operaton.bpm.engine.impl.util.ClockUtil;

/**
 * What the translated models ask and tell; the only name that their expressions can use. It answers
 * for the cycle whose step the current thread does, out of the domain: the engine itself keeps no
 * variables.
 */
public final class StepConductor {

  private final ConductedCycles cycles;
  private final ThreadLocal<Step> current = new ThreadLocal<>();

  StepConductor(ConductedCycles cycles) {
    this.cycles = cycles;
  }

  /** Does a step of this cycle; within it all questions are about the cycle. */
  void inStepOf(UUID cycleId, Consumer<Step> body) {
    Step outer = current.get();
    Step step = new Step(cycleId, cycles);
    current.set(step);
    try {
      body.accept(step);
    } finally {
      if (outer == null) {
        current.remove();
      } else {
        current.set(outer);
      }
    }
  }

  /**
   * A condition in a model.
   *
   * @param name {@code decision} or {@code phase}
   */
  public boolean is(String name, String value) {
    var course = step().course();
    return value.equals(
        switch (name) {
          case "decision" -> course.decision();
          case "phase" -> course.phase();
          default -> throw new IllegalArgumentException(name);
        });
  }

  /** What a timer in a model is calculated from, by its name there. */
  public String timer(String name) {
    String value = step().timers().get(name);
    if (value == null) {
      throw new IllegalStateException("There is no timer value " + name);
    }
    return value;
  }

  /**
   * When a timer that repeats fires first. One whose time has passed fires in a second: calculated
   * from its own time, it would fire a whole period later.
   */
  public String from(String name) {
    Instant soon = Instant.parse(now()).plusSeconds(1);
    Instant set = Instant.parse(timer(name));
    return (set.isBefore(soon) ? soon : set).toString();
  }

  /** The time on the engine's clock. */
  public String now() {
    return ClockUtil.getCurrentTime().toInstant().toString();
  }

  /**
   * @return whether the process may go straight on
   */
  boolean activityDue(ActivityDefinition activity) {
    Step step = step();
    step.comeTo(activity);
    return cycles.activityDue(step.cycleId(), activity, step.course().round());
  }

  void decisionDue(Phase phase) {
    Step step = step();
    if (!cycles.decisionDue(step.cycleId(), phase, step.course().round())) {
      step.fallBehind();
    }
  }

  void timerDue(ProcessTimer timer, String occurrence) {
    Step step = step();
    cycles.timerDue(step.cycleId(), timer, step.course().round(), occurrence);
  }

  /** Told once the engine is done with the step: what follows from it may be a step of its own. */
  void cycleEnded() {
    step().end();
  }

  private Step step() {
    Step step = current.get();
    if (step == null) {
      throw new IllegalStateException("The engine moves a cycle that nobody has locked");
    }
    return step;
  }
}
