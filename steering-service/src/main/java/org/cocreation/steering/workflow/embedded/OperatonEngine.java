package org.cocreation.steering.workflow.embedded;

import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.Course;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.workflow.ModelNames;
import org.operaton.bpm.engine.RepositoryService;
import org.operaton.bpm.engine.RuntimeService;
import org.operaton.bpm.engine.impl.ProcessEngineImpl;
import org.operaton.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * The engine as it runs. Each call is a step in the caller's transaction: it finds where the engine
 * has the cycle, moves it on if that is not where the domain has it, and has stored what came of it
 * when it returns. What the domain is told while the engine moves is told in between.
 */
final class OperatonEngine implements ProcessEngine, AutoCloseable {

  /** The process that conducts a cycle from its start to its end. */
  static final String CYCLE = "co-creation-cycle";

  private final ConductedCycles cycles;
  private final StepConductor conductor;
  private final Places places;
  private final ProcessEngineImpl engine;
  private final RuntimeService runtime;
  private final WaitingTasks tasks;

  private interface Move {
    void make(Step step, Place place);
  }

  /** Builds the engine: it checks its tables, but deploys nothing and lets no timer come yet. */
  OperatonEngine(
      DataSource dataSource,
      TransactionManager transactionManager,
      ConductedCycles cycles,
      CycleTable table,
      EmbeddedEngineConfig config) {
    this.cycles = cycles;
    this.conductor = new StepConductor(cycles);
    this.places = new Places(dataSource);
    TimerExecutor timers = new TimerExecutor(table, conductor, config);
    EngineSettings settings =
        new EngineSettings(dataSource, transactionManager, conductor, timers, config);
    // A connection that was lent outside a transaction cannot be taken into one.
    this.engine =
        new Transactions(transactionManager)
            .call(() -> (ProcessEngineImpl) settings.buildProcessEngine());
    this.runtime = engine.getRuntimeService();
    this.tasks = new WaitingTasks(engine.getProcessEngineConfiguration());
  }

  /** For deployment. */
  RepositoryService repository() {
    return engine.getRepositoryService();
  }

  /** For migration. */
  RuntimeService runtime() {
    return runtime;
  }

  /** From now on timers fire. */
  void startTimers() {
    engine.getProcessEngineConfiguration().getJobExecutor().start();
  }

  @Override
  public void start(UUID cycleId) {
    step(
        cycleId,
        (step, place) -> {
          if (!tasks.isAt(place, step.course())) {
            lead(step, place);
          }
        });
  }

  @Override
  public void activityDone(UUID cycleId, ActivityDefinition activity, int round) {
    step(
        cycleId,
        (step, place) -> {
          if (step.course().round() == round) {
            tasks.waitingIn(place, activity).ifPresent(this::signal);
          }
        });
  }

  @Override
  public void decided(UUID cycleId) {
    step(
        cycleId,
        (step, place) -> {
          String phase = step.course().phase();
          Optional<Place.Waiting> decision = tasks.decisionBefore(place, phase);
          if (decision.isPresent()) {
            signal(decision.get());
          } else if (!tasks.isIn(place, phase)) {
            lead(step, place);
          }
        });
  }

  @Override
  public void redirected(UUID cycleId) {
    step(cycleId, this::lead);
  }

  @Override
  public void revived(UUID cycleId) {
    step(cycleId, this::lead);
  }

  @Override
  public void stopped(UUID cycleId) {
    step(
        cycleId,
        (step, place) ->
            place
                .waitingForMessage(ModelNames.CYCLE_STOPPED)
                .ifPresent(waiting -> send(ModelNames.CYCLE_STOPPED, waiting)));
  }

  @Override
  public void sprintStarted(UUID cycleId, UUID sprintId) {
    step(cycleId, (step, place) -> beginSprint(place));
  }

  @Override
  public void sprintEnded(UUID cycleId, UUID sprintId) {
    step(
        cycleId,
        (step, place) ->
            place
                .waitingForMessage(ModelNames.SPRINT_ENDED)
                .ifPresent(waiting -> send(ModelNames.SPRINT_ENDED, waiting)));
  }

  @Override
  public List<UUID> notConducted(List<UUID> cycleIds) {
    return settings()
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              Map<String, Place> all = places.findAll();
              Map<UUID, Course> courses = cycles.courses(cycleIds);
              return cycleIds.stream()
                  .filter(
                      id ->
                          !all.containsKey(id.toString())
                              || !tasks.isAt(all.get(id.toString()), courses.get(id)))
                  .toList();
            });
  }

  /** Lets go of the cycle, wherever it is, and starts it at its place. */
  void startAnew(UUID cycleId) {
    step(
        cycleId,
        (step, place) ->
            runtime.deleteProcessInstance(place.rootId(), "started anew", true, true, true, false));
    start(cycleId);
  }

  /** Does this with the process instances of the cycle, its timers held. */
  void inCommand(UUID cycleId, Consumer<Place> body) {
    conductor.inStepOf(cycleId, step -> command(step, body));
  }

  /** No timer fires any more, and those that are being worked on are waited for. */
  @Override
  public void close() {
    engine.close();
  }

  /**
   * Makes the move; where the engine does not conduct the cycle, starts it at its place instead.
   */
  private void step(UUID cycleId, Move move) {
    conductor.inStepOf(
        cycleId,
        step -> {
          command(
              step,
              place -> {
                if (place.isConducted()) {
                  move.make(step, place);
                } else if (!step.course().decision().equals(Course.STOP)) {
                  var ignored = runtime.startProcessInstanceByKey(CYCLE, cycleId.toString());
                }
              });
          if (step.takeBehind()) {
            command(step, place -> lead(step, place));
          }
          if (step.takeCameToDevelopment() && cycles.sprintUnderWay(cycleId).isPresent()) {
            command(step, OperatonEngine.this::beginSprint);
          }
          if (step.hasEnded()) {
            cycles.cycleEnded(cycleId);
          }
        });
  }

  /** One command of the engine: what it changes is written once, at the end. */
  private void command(Step step, Consumer<Place> body) {
    Void ignored =
        settings()
            .getCommandExecutorTxRequired()
            .execute(
                context -> {
                  body.accept(places.find(step.cycleId()));
                  return null;
                });
  }

  /** Takes the cycle out of what it is doing, and to where the domain has it. */
  private void lead(Step step, Place place) {
    Optional<Place.Waiting> inThePhases = place.waitingForMessage(ModelNames.CYCLE_REDIRECTED);
    if (inThePhases.isPresent()) {
      send(ModelNames.CYCLE_REDIRECTED, inThePhases.get());
    } else if (!step.course().decision().equals(Course.SHELVE)) {
      place
          .waitingForMessage(ModelNames.CYCLE_REVIVED)
          .ifPresent(waiting -> send(ModelNames.CYCLE_REVIVED, waiting));
    }
  }

  /** One sprint runs at a time; nothing where it is conducted already, or none can be. */
  private void beginSprint(Place place) {
    if (place.waitingForMessage(ModelNames.SPRINT_ENDED).isEmpty()) {
      place
          .waitingForMessage(ModelNames.SPRINT_STARTED)
          .ifPresent(waiting -> send(ModelNames.SPRINT_STARTED, waiting));
    }
  }

  private void signal(Place.Waiting waiting) {
    read(waiting.instanceId());
    runtime.signal(waiting.executionId());
  }

  private void send(String message, Place.Waiting waiting) {
    read(waiting.instanceId());
    runtime.messageEventReceived(message, waiting.executionId());
  }

  /** All of the instance in one statement; by itself the engine would take one more. */
  private static void read(String instanceId) {
    List<ExecutionEntity> all =
        Context.getCommandContext()
            .getExecutionManager()
            .findExecutionsByProcessInstanceId(instanceId);
    all.stream()
        .filter(ExecutionEntity::isProcessInstanceExecution)
        .forEach(root -> root.restoreProcessInstance(all, null, null, null, null, null, null));
  }

  private ProcessEngineConfigurationImpl settings() {
    return engine.getProcessEngineConfiguration();
  }
}
