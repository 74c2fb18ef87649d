package org.cocreation.chassis.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.CycleDirectory;
import org.cocreation.chassis.partnership.CycleSnapshot;
import org.cocreation.chassis.process.ActivityDefinition;

/** The process reached an activity: the team may begin. */
@ApplicationScoped
public class OpenActivity {

  private final ActivityRepository activities;
  private final CycleDirectory cycles;
  private final Events events;
  private final Clock clock;

  OpenActivity(ActivityRepository activities, CycleDirectory cycles, Events events, Clock clock) {
    this.activities = activities;
    this.cycles = cycles;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens the activity, once per cycle and round however often it is said, unless steering sent the
   * cycle elsewhere meanwhile.
   *
   * @return whether the team has completed it already
   */
  @Transactional
  public boolean open(ActivityDefinition definition, UUID partnershipId, UUID cycleId, int round) {
    Optional<CycleSnapshot> cycle = cycles.hold(cycleId);
    Optional<Activity> known = activities.find(cycleId, definition, round);
    if (known.isPresent()) {
      return known.get().state() == Activity.State.COMPLETED;
    }
    if (cycle.isPresent() && isOver(cycle.get(), round)) {
      return false;
    }
    Activity activity = Activity.open(definition, partnershipId, cycleId, round, clock.instant());
    activities.persist(activity);
    events.publish(ActivityFact.OPENED, activity, null, ActivityView.of(activity));
    return false;
  }

  private static boolean isOver(CycleSnapshot cycle, int round) {
    return cycle.round() > round || (cycle.round() == round && !cycle.isRunning());
  }
}
