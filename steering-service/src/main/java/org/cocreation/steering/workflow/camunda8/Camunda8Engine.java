package org.cocreation.steering.workflow.camunda8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.Course;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.workflow.ModelNames;
import org.cocreation.steering.workflow.camunda8.EngineCommand.CompleteJob;
import org.cocreation.steering.workflow.camunda8.EngineCommand.PublishMessage;
import org.cocreation.steering.workflow.camunda8.EngineMemory.Conducted;

/**
 * A Camunda 8 cluster as the process engine. A call puts what the cluster is to be told into the
 * outbox and returns: it is told after the commit, in order per cycle, and later if it is down.
 *
 * <p>Steering keeps by itself which cycles the cluster was told to conduct. One that it was not
 * told of, or that it has lost with all its data, is started where the domain has it, whatever the
 * call.
 */
@ApplicationScoped
@Typed(Camunda8Engine.class)
public class Camunda8Engine implements ProcessEngine {

  /** Long enough for a process that is between two waits; while the cluster is down we keep it. */
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final ConductedCycles cycles;
  private final EngineMemory memory;
  private final Commands commands;
  private final CycleVariables variables;
  private final ClusterWatch watch;

  Camunda8Engine(
      ConductedCycles cycles,
      EngineMemory memory,
      Commands commands,
      CycleVariables variables,
      ClusterWatch watch) {
    this.cycles = cycles;
    this.memory = memory;
    this.commands = commands;
    this.variables = variables;
    this.watch = watch;
  }

  /**
   * Connects to the cluster and takes its jobs. Returns at once: until the cluster has answered and
   * has the models, the service has an obstacle, named {@code engine}, that says why. Without an
   * address to connect to it stays that way.
   */
  public void open() {
    watch.open();
  }

  public void close() {
    watch.close();
  }

  @Override
  public void start(UUID cycleId) {
    start(cycles.course(cycleId), memory.conduct(cycleId));
  }

  @Override
  public void activityDone(UUID cycleId, ActivityDefinition activity, int round) {
    tell(cycleId, course -> complete(course, activity.key(), round, Map.of()));
  }

  @Override
  public void decided(UUID cycleId) {
    tell(
        cycleId,
        course ->
            phaseBefore(course)
                .ifPresent(
                    phase ->
                        complete(
                            course,
                            JobSteps.decisionOn(phase),
                            course.round(),
                            variables.of(course, DecisionWord.INVEST))));
  }

  @Override
  public void redirected(UUID cycleId) {
    tell(
        cycleId,
        course ->
            send(
                course,
                ModelNames.CYCLE_REDIRECTED,
                course.decision().equals(Course.SHELVE)
                    ? DecisionWord.SHELVE
                    : DecisionWord.REWORK));
  }

  @Override
  public void revived(UUID cycleId) {
    tell(cycleId, course -> send(course, ModelNames.CYCLE_REVIVED, DecisionWord.REVIVE));
  }

  @Override
  public void stopped(UUID cycleId) {
    if (memory.end(cycleId)) {
      send(cycles.course(cycleId), ModelNames.CYCLE_STOPPED, DecisionWord.STOP);
    }
  }

  @Override
  public void sprintStarted(UUID cycleId, UUID sprintId) {
    tell(cycleId, course -> beginSprint(course, sprintId, "round-" + course.round()));
  }

  @Override
  public void sprintEnded(UUID cycleId, UUID sprintId) {
    tell(
        cycleId,
        course ->
            commands.put(
                cycleId,
                new PublishMessage(
                    ModelNames.SPRINT_ENDED, "sprint-" + sprintId + "-ended", Map.of(), KEPT)));
  }

  /** Its timers are calculated from the variables of the message. */
  private void beginSprint(Course course, UUID sprintId, String of) {
    commands.put(
        course.cycleId(),
        new PublishMessage(
            ModelNames.SPRINT_STARTED,
            "sprint-" + sprintId + "-" + of,
            variables.of(course, course.decision()),
            KEPT));
  }

  /** Where the process comes anew to development, the sprint that runs goes on in it. */
  private void resumeSprint(Course course, String of) {
    if (course.decision().equals(Course.INVEST)
        && course.phase().equals(Phase.DEVELOPMENT.name())) {
      cycles.sprintUnderWay(course.cycleId()).ifPresent(sprint -> beginSprint(course, sprint, of));
    }
  }

  /** Tells the cluster; one that does not have the cycle gets it instead, as it now stands. */
  private void tell(UUID cycleId, Consumer<Course> telling) {
    Course course = cycles.course(cycleId);
    if (course.decision().equals(Course.STOP)) {
      return;
    }
    Conducted conducted = memory.conduct(cycleId);
    if (conducted.isNew()) {
      start(course, conducted);
    } else {
      telling.accept(course);
    }
  }

  /**
   * One process runs per cycle: the cluster starts no other by the same correlation key. So for a
   * cycle that it has, a start may be repeated at any time; it is not kept, or it would start the
   * cycle again after its end. For one that it should not have, whatever it has nevertheless, from
   * a time before, is stopped first, and the start is kept until that has ended. Should the two
   * messages go out twice, there is still one process in the end; with an id for the second, the
   * first would stop what the second then does not start.
   */
  private void start(Course course, Conducted conducted) {
    Duration kept = Duration.ZERO;
    if (conducted.isNew()) {
      kept = KEPT;
      commands.put(
          course.cycleId(),
          new PublishMessage(ModelNames.CYCLE_STOPPED, "", Map.of(), Duration.ZERO));
    }
    commands.put(
        course.cycleId(),
        new PublishMessage(
            ModelNames.CYCLE_STARTED, "", variables.ofStart(course, conducted.as()), kept));
    if (conducted.isNew()) {
      resumeSprint(course, conducted.as().toString());
    }
  }

  /**
   * Nothing where no job is known: the cluster was told before, or has yet to bring the job (again)
   * and then gets its answer at once.
   */
  private void complete(Course course, String element, int round, Map<String, Object> answer) {
    memory
        .take(course.cycleId(), element, round)
        .ifPresent(key -> commands.put(course.cycleId(), new CompleteJob(key, answer)));
  }

  /**
   * Out of what the process is doing, so its jobs are called off. A cycle is sent each of these
   * ways at most once per round, which makes a repetition harmless.
   */
  private void send(Course course, String message, String decision) {
    boolean toAnotherRound =
        decision.equals(DecisionWord.REWORK) || decision.equals(DecisionWord.REVIVE);
    memory.forgetJobsBefore(course.cycleId(), toAnotherRound ? course.round() : course.round() + 1);
    commands.put(
        course.cycleId(),
        new PublishMessage(
            message,
            course.cycleId() + "-" + course.round() + "-" + decision,
            variables.of(course, decision),
            KEPT));
    if (toAnotherRound) {
      resumeSprint(course, "round-" + course.round());
    }
  }

  /**
   * The phase on which steering has decided when the cycle goes on like this. It is not the one in
   * which the cycle is: there a decision may be awaited, and this is not it.
   */
  private static Optional<Phase> phaseBefore(Course course) {
    Phase[] phases = Phase.values();
    int reached =
        course.phase().equals(Course.COMPLETED)
            ? phases.length
            : Phase.valueOf(course.phase()).ordinal();
    return reached == 0 ? Optional.empty() : Optional.of(phases[reached - 1]);
  }
}
