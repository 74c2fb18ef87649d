package org.cocreation.steering.workflow.embedded;

import java.util.Optional;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.ProcessTimer;
import org.cocreation.steering.workflow.embedded.model.TaskKind;
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

  private static final Namespace OURS = new Namespace(TaskKind.NAMESPACE);

  private final StepConductor conductor;

  ConductedTasks(StepConductor conductor) {
    this.conductor = conductor;
  }

  @Override
  public void parseTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    of(element, TaskKind.ACTIVITY)
        .map(ActivityDefinition::valueOf)
        .ifPresent(definition -> activity.setActivityBehavior(new Activity(conductor, definition)));
    of(element, TaskKind.DECISION)
        .map(Phase::valueOf)
        .ifPresent(phase -> activity.setActivityBehavior(new Decision(conductor, phase)));
    of(element, TaskKind.TIMER)
        .map(ProcessTimer::valueOf)
        .ifPresent(timer -> activity.setActivityBehavior(new Timer(conductor, timer)));
    of(element, TaskKind.END).ifPresent(cycle -> activity.setActivityBehavior(new End(conductor)));
  }

  private static Optional<String> of(Element element, TaskKind kind) {
    return Optional.ofNullable(element.attributeNS(OURS, kind.attribute()));
  }

  /** Waits until the activity's team is done; not at all where it is. */
  static final class Activity extends ReceiveTaskActivityBehavior {

    private final StepConductor conductor;
    private final ActivityDefinition definition;

    Activity(StepConductor conductor, ActivityDefinition definition) {
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

    private final StepConductor conductor;
    private final Phase phase;

    Decision(StepConductor conductor, Phase phase) {
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

  /** A timer fired: the domain looks, and the process goes on. */
  private static final class Timer extends AbstractBpmnActivityBehavior {

    private final StepConductor conductor;
    private final ProcessTimer timer;

    Timer(StepConductor conductor, ProcessTimer timer) {
      this.conductor = conductor;
      this.timer = timer;
    }

    @Override
    public void execute(ActivityExecution execution) {
      // Each firing of a timer is a job of its own, which stays the same until it succeeds.
      conductor.timerDue(timer, Context.getCommandContext().getCurrentJob().getId());
      leave(execution);
    }
  }

  /** The cycle leaves its process. */
  private static final class End extends AbstractBpmnActivityBehavior {

    private final StepConductor conductor;

    End(StepConductor conductor) {
      this.conductor = conductor;
    }

    @Override
    public void execute(ActivityExecution execution) {
      conductor.cycleEnded();
      leave(execution);
    }
  }
}
