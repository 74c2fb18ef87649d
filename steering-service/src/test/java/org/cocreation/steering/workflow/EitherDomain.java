package org.cocreation.steering.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.Course;
import org.cocreation.steering.engine.ProcessTimer;
import org.cocreation.steering.engine.RecordingCycles;

/**
 * Two domains behind one engine, so that one service serves the tests of both: the whole of
 * steering, and for the cycles that began there one as small as an engine needs it.
 */
@Alternative
@ApplicationScoped
public class EitherDomain implements ConductedCycles {

  private final CycleCallbacks whole;
  private final RecordingCycles small;

  @Inject
  EitherDomain(CycleCallbacks whole, RecordingCycles small) {
    this.whole = whole;
    this.small = small;
  }

  @Override
  public Course course(UUID cycleId) {
    return of(cycleId).course(cycleId);
  }

  @Override
  public Map<String, String> timers(UUID cycleId) {
    return of(cycleId).timers(cycleId);
  }

  @Override
  public Optional<UUID> sprintUnderWay(UUID cycleId) {
    return of(cycleId).sprintUnderWay(cycleId);
  }

  @Override
  public boolean activityDue(UUID cycleId, ActivityDefinition activity, int round) {
    return of(cycleId).activityDue(cycleId, activity, round);
  }

  @Override
  public boolean decisionDue(UUID cycleId, Phase phase, int round) {
    return of(cycleId).decisionDue(cycleId, phase, round);
  }

  @Override
  public void timerDue(UUID cycleId, ProcessTimer timer, int round, String occurrence) {
    of(cycleId).timerDue(cycleId, timer, round, occurrence);
  }

  @Override
  public void cycleEnded(UUID cycleId) {
    of(cycleId).cycleEnded(cycleId);
  }

  private ConductedCycles of(UUID cycleId) {
    return small.began(cycleId) ? small : whole;
  }
}
