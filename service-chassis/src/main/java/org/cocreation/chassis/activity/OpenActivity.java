package org.cocreation.chassis.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.CycleDirectory;
import org.cocreation.chassis.partnership.CycleSnapshot;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.workflow.EngineLost;
import org.cocreation.chassis.workflow.Job;

/** The engine reached an activity: the team may begin. */
@ApplicationScoped
class OpenActivity {

  private final ActivityRepository activities;
  private final CycleDirectory cycles;
  private final Events events;
  private final Clock clock;

  @Inject
  OpenActivity(ActivityRepository activities, CycleDirectory cycles, Events events, Clock clock) {
    this.activities = activities;
    this.cycles = cycles;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens the activity unless it was opened before, or steering sent the cycle elsewhere meanwhile.
   *
   * @return whether the team has completed it already, as happens when the engine is rebuilt
   */
  @Transactional
  boolean open(ActivityDefinition definition, Job job) {
    Optional<CycleSnapshot> cycle = cycles.findAndHold(job.cycleId());
    Optional<Activity> known = activities.findAndLock(job.cycleId(), definition, job.round());
    if (known.isPresent()) {
      known.get().heldBy(job.key());
      return known.get().state() == Activity.State.COMPLETED;
    }
    if (cycle.isPresent() && isOver(cycle.get(), job.round())) {
      return false;
    }
    Activity activity =
        Activity.open(
            definition,
            job.partnershipId(),
            job.cycleId(),
            job.round(),
            job.key(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    activities.persist(activity);
    events.publish(ActivityEvent.of(activity));
    return false;
  }

  /** The engine lost its jobs; it brings them again. */
  void forgetJobs(@Observes EngineLost lost) {
    activities.forgetJobs();
  }

  private static boolean isOver(CycleSnapshot cycle, int round) {
    return cycle.round() > round || (cycle.round() == round && !cycle.isRunning());
  }
}
