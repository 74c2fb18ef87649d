package org.cocreation.steering.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.cycle.AwaitDecision;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.cycle.TimerVariables;
import org.cocreation.steering.decision.StartNextCycle;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.Course;
import org.cocreation.steering.engine.ProcessTimer;
import org.cocreation.steering.killclock.ExpireKillClock;
import org.cocreation.steering.progress.OfferActivity;
import org.cocreation.steering.reminder.AskForSignatures;
import org.cocreation.steering.sprintclock.LookAtSprint;
import org.cocreation.steering.sprintclock.SprintClocks;

/** The domain behind the engine: each telling is one use case. */
@ApplicationScoped
class CycleCallbacks implements ConductedCycles {

  private final CycleRepository cycles;
  private final Instance<TimerVariables> timers;
  private final OfferActivity offerActivity;
  private final AwaitDecision awaitDecision;
  private final AskForSignatures askForSignatures;
  private final ExpireKillClock expireKillClock;
  private final SprintClocks sprintClocks;
  private final LookAtSprint lookAtSprint;
  private final StartNextCycle startNextCycle;

  CycleCallbacks(
      CycleRepository cycles,
      @Any Instance<TimerVariables> timers,
      OfferActivity offerActivity,
      AwaitDecision awaitDecision,
      AskForSignatures askForSignatures,
      ExpireKillClock expireKillClock,
      SprintClocks sprintClocks,
      LookAtSprint lookAtSprint,
      StartNextCycle startNextCycle) {
    this.cycles = cycles;
    this.timers = timers;
    this.offerActivity = offerActivity;
    this.awaitDecision = awaitDecision;
    this.askForSignatures = askForSignatures;
    this.expireKillClock = expireKillClock;
    this.sprintClocks = sprintClocks;
    this.lookAtSprint = lookAtSprint;
    this.startNextCycle = startNextCycle;
  }

  @Override
  public Course course(UUID cycleId) {
    return cycles.require(cycleId).course();
  }

  @Override
  public Map<UUID, Course> courses(Collection<UUID> cycleIds) {
    return cycles.findAll(cycleIds).stream().collect(Collectors.toMap(Cycle::id, Cycle::course));
  }

  @Override
  public Map<String, String> timers(UUID cycleId) {
    Cycle cycle = cycles.require(cycleId);
    Map<String, String> all = new HashMap<>();
    timers.forEach(source -> all.putAll(source.of(cycle)));
    return all;
  }

  @Override
  public Optional<UUID> sprintUnderWay(UUID cycleId) {
    return sprintClocks.underWay(cycleId);
  }

  @Override
  public boolean activityDue(UUID cycleId, ActivityDefinition activity, int round) {
    return offerActivity.offer(cycleId, activity, round);
  }

  @Override
  public boolean decisionDue(UUID cycleId, Phase phase, int round) {
    return awaitDecision.await(cycleId, phase, round);
  }

  @Override
  public void timerDue(UUID cycleId, ProcessTimer timer, int round, String occurrence) {
    switch (timer) {
      case REMIND_SIGNATURES -> askForSignatures.ask(cycleId, round, occurrence, false);
      case ESCALATE_SIGNATURES -> askForSignatures.ask(cycleId, round, occurrence, true);
      case EXPIRE_KILL_CLOCK -> expireKillClock.look(cycleId);
      case REMIND_SPRINT, END_SPRINT -> lookAtSprint.look(cycleId);
    }
  }

  @Override
  public void cycleEnded(UUID cycleId) {
    startNextCycle.start(cycleId);
  }
}
