package org.cocreation.chassis.activity;

import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.CycleMoved;
import org.cocreation.chassis.partnership.CycleSnapshot;

/**
 * When steering moves a cycle back, shelves or stops it, what was open of it is withdrawn (R18).
 */
@ApplicationScoped
@UnlessBuildProperty(name = "cocreation.service", stringValue = "kpi", enableIfMissing = true)
class WithdrawActivities {

  private final ActivityRepository activities;
  private final Events events;
  private final Clock clock;

  WithdrawActivities(ActivityRepository activities, Events events, Clock clock) {
    this.activities = activities;
    this.events = events;
    this.clock = clock;
  }

  void withdraw(@Observes CycleMoved moved) {
    CycleSnapshot cycle = moved.cycle();
    int upTo = cycle.isRunning() ? cycle.round() - 1 : cycle.round();
    if (upTo == 0) {
      return; // A cycle in its first round has left nothing behind.
    }
    Instant now = clock.instant();
    for (Activity activity : activities.findOpenUpTo(cycle.id(), upTo)) {
      activity.withdraw(now);
      events.publish(ActivityFact.WITHDRAWN, activity, null, ActivityView.of(activity));
    }
  }
}
