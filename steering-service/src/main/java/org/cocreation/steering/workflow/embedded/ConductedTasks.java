package org.cocreation.steering.workflow.embedded;

import java.util.Optional;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.ProcessTimer;
import org.operaton.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.operaton.bpm.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.operaton.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.operaton.bpm.engine.impl.pvm.process.ActivityImpl;
import org.operaton.bpm.engine.impl.pvm.process.ScopeImpl;
import org.operaton.bpm.engine.impl.util.xml.Element;
import org.operaton.bpm.engine.impl.util.xml.Namespace;

/** Gives the tasks of a translated model their behaviour, by the attribute that names it. */
final class ConductedTasks implements BpmnParseListener {

  static final String ACTIVITY = "activity";
  static final String DECISION = "decision";
  static final String TIMER = "timer";
  static final String END = "end";

  private static final Namespace OURS = new Namespace(ModelWriter.COCREATION);

  private final Conductor conductor;

  ConductedTasks(Conductor conductor) {
    this.conductor = conductor;
  }

  @Override
  public void parseTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    of(element, ACTIVITY)
        .map(ActivityDefinition::valueOf)
        .ifPresent(definition -> activity.setActivityBehavior(new Activity(conductor, definition)));
    of(element, DECISION)
        .map(Phase::valueOf)
        .ifPresent(phase -> activity.setActivityBehavior(new Decision(conductor, phase)));
    of(element, TIMER)
        .map(ProcessTimer::valueOf)
        .ifPresent(timer -> activity.setActivityBehavior(new Timer(conductor, timer)));
    of(element, END).ifPresent(cycle -> activity.setActivityBehavior(new End(conductor)));
  }

  private static Optional<String> of(Element element, String attribute) {
    return Optional.ofNullable(element.attributeNS(OURS, attribute));
  }

  /** Waits until the activity's team is done; not at all where it is. */
  static final class Activity extends ReceiveTaskActivityBehavior {

    private final Conductor conductor;
    private final ActivityDefinition definition;

    Activity(Conductor conductor, ActivityDefinition definition) {
      this.conductor = conductor;
      this.definition = definition;
    }

    ActivityDefinition definition() {
      return definition;
    }

    @Override
    public void performExecution(ActivityExecution execution) {
      if (conductor.activityDue(definition)) {
        leave(execution);
      }
    }
  }

  /** Waits until steering has decided. */
  static final class Decision extends ReceiveTaskActivityBehavior {

    private final Conductor conductor;
    private final Phase phase;

    Decision(Conductor conductor, Phase phase) {
      this.conductor = conductor;
      this.phase = phase;
    }

    Phase phase() {
      return phase;
    }

    @Override
    public void performExecution(ActivityExecution execution) {
      conductor.decisionDue(phase);
    }
  }

  /** A timer came: the domain looks, and the process goes on. */
  private static final class Timer extends AbstractBpmnActivityBehavior {

    private final Conductor conductor;
    private final ProcessTimer timer;

    Timer(Conductor conductor, ProcessTimer timer) {
      this.conductor = conductor;
      this.timer = timer;
    }

    @Override
    public void execute(ActivityExecution execution) {
      // Each coming of a timer is a job of its own, which stays the same until it succeeds.
      conductor.timerDue(timer, Context.getCommandContext().getCurrentJob().getId());
      leave(execution);
    }
  }

  /** The cycle leaves its process. */
  private static final class End extends AbstractBpmnActivityBehavior {

    private final Conductor conductor;

    End(Conductor conductor) {
      this.conductor = conductor;
    }

    @Override
    public void execute(ActivityExecution execution) {
      conductor.cycleEnded();
      leave(execution);
    }
  }
}
