package org.cocreation.steering.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.workflow.Engine;

/**
 * Tells the engine where a cycle goes. The process {@code co-creation-cycle} goes by three
 * variables: what was decided, and the phase and round where the cycle now is. Every answer and
 * message sets them together, and with them what its timers are reckoned from.
 */
@ApplicationScoped
public class ConductCycle {

  private static final String INVEST = "INVEST";
  private static final String REWORK = "REWORK";
  private static final String SHELVE = "SHELVE";
  private static final String STOP = "STOP";
  private static final String REVIVE = "REVIVE";

  /** In place of a phase, once all five are passed. */
  private static final String COMPLETED = "COMPLETED";

  private static final List<String> ALL_PROCESSES =
      Stream.concat(Stream.of("co-creation-cycle"), Stream.of(Phase.values()).map(Phase::processId))
          .toList();

  private final Engine engine;
  private final Instance<TimerVariables> timers;

  @Inject
  ConductCycle(Engine engine, @Any Instance<TimerVariables> timers) {
    this.engine = engine;
    this.timers = timers;
  }

  /**
   * Starts the cycle where it stands; where the engine has it already, nothing happens. So this may
   * be repeated whenever the engine may have lost it.
   */
  public void start(Cycle cycle) {
    Map<String, Object> variables =
        new HashMap<>(variables(cycle.status() == Cycle.Status.SHELVED ? SHELVE : INVEST, cycle));
    variables.put("cycleId", cycle.id().toString());
    variables.put("partnershipId", cycle.partnershipId().toString());
    engine.start(cycle.id(), "cycle-started", variables, ALL_PROCESSES);
  }

  /** The job that waited for the decision is done: on into where the cycle now is. */
  public void advance(Cycle cycle, long decideJobKey) {
    engine.completeJob(cycle.id(), decideJobKey, variables(INVEST, cycle));
  }

  /**
   * @param decisionId makes a repetition harmless, as in all of these
   */
  public void moveBack(Cycle cycle, UUID decisionId) {
    tell("cycle-redirected", REWORK, cycle, decisionId);
  }

  public void shelve(Cycle cycle, UUID decisionId) {
    tell("cycle-redirected", SHELVE, cycle, decisionId);
  }

  public void revive(Cycle cycle, UUID decisionId) {
    tell("cycle-revived", REVIVE, cycle, decisionId);
  }

  public void stop(Cycle cycle, UUID decisionId) {
    tell("cycle-stopped", STOP, cycle, decisionId);
  }

  /**
   * What leads an engine that is behind to where the cycle is: out of the phases, and from there to
   * its place.
   */
  Map<String, Object> catchUp(Cycle cycle) {
    return withTimers(cycle, placeToCatchUpTo(cycle));
  }

  static Map<String, Object> placeToCatchUpTo(Cycle cycle) {
    return place(cycle.status() == Cycle.Status.STOPPED ? STOP : REWORK, cycle);
  }

  private void tell(String message, String decision, Cycle cycle, UUID decisionId) {
    engine.tell(cycle.id(), message, decisionId.toString(), variables(decision, cycle));
  }

  private Map<String, Object> variables(String decision, Cycle cycle) {
    return withTimers(cycle, place(decision, cycle));
  }

  /**
   * All of them each time: so whichever way a cycle comes into a phase, its timers have what they
   * are reckoned from, and what was decided last.
   */
  private Map<String, Object> withTimers(Cycle cycle, Map<String, Object> place) {
    Map<String, Object> variables = new HashMap<>(place);
    timers.forEach(source -> variables.putAll(source.of(cycle)));
    return variables;
  }

  private static Map<String, Object> place(String decision, Cycle cycle) {
    return Map.of(
        "decision",
        decision,
        "phase",
        cycle.status() == Cycle.Status.COMPLETED ? COMPLETED : cycle.phase().name(),
        "round",
        cycle.round());
  }
}
