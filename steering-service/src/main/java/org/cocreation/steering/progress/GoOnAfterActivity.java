package org.cocreation.steering.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cocreation.chassis.activity.ActivityCompleted;
import org.cocreation.chassis.activity.CycleHold;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.engine.ProcessEngine;

/** A team completed an activity: the process goes on, in the transaction that takes it in. */
@ApplicationScoped
public class GoOnAfterActivity implements CycleHold {

  private final CycleRepository cycles;
  private final CompletedActivities completed;
  private final ProcessEngine engine;

  GoOnAfterActivity(CycleRepository cycles, CompletedActivities completed, ProcessEngine engine) {
    this.cycles = cycles;
    this.completed = completed;
    this.engine = engine;
  }

  /** The cycle first, then its activity: as a decision does it, so that neither waits in a ring. */
  @Override
  public void hold(UUID cycleId) {
    Cycle ignored = cycles.requireAndLock(cycleId);
  }

  /** The completion held the cycle before anything else. */
  void afterOwn(@Observes ActivityCompleted done) {
    goOn(cycles.require(done.cycleId()), done.definition(), done.round());
  }

  /**
   * Another team completed it, as its service tells. It is kept as evidence, whichever round it was
   * done in (R8); the process goes on only where the cycle still is there. Once, however often it
   * is told.
   *
   * @param activityId as its service knows it
   */
  @Transactional
  public void afterAnothers(UUID activityId, UUID cycleId, ActivityDefinition activity, int round) {
    Cycle cycle = cycles.findAndLock(cycleId).orElse(null);
    completed.record(activityId, cycleId, activity, round);
    if (cycle != null) {
      goOn(cycle, activity, round);
    }
  }

  private void goOn(Cycle cycle, ActivityDefinition activity, int round) {
    if (cycle.isIn(activity.phase(), round)) {
      engine.activityDone(cycle.id(), activity, round);
    }
  }
}
