package org.cocreation.steering.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cocreation.chassis.activity.OpenActivity;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;

/** The process reached an activity: steering's own is opened, another team's is told to it. */
@ApplicationScoped
public class OfferActivity {

  private final CycleRepository cycles;
  private final OpenActivity openActivity;
  private final CompletedActivities completed;
  private final Events events;

  OfferActivity(
      CycleRepository cycles,
      OpenActivity openActivity,
      CompletedActivities completed,
      Events events) {
    this.cycles = cycles;
    this.openActivity = openActivity;
    this.completed = completed;
    this.events = events;
  }

  /**
   * Offers it to its team. Nothing where the cycle is elsewhere by now.
   *
   * @return whether the team has completed it in this round
   */
  @Transactional
  public boolean offer(UUID cycleId, ActivityDefinition activity, int round) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    if (!cycle.isIn(activity.phase(), round)) {
      return false;
    }
    if (activity.team() == Team.STEERING) {
      return openActivity.open(activity, cycle.partnershipId(), cycleId, round);
    }
    if (completed.isCompleted(cycleId, activity, round)) {
      return true;
    }
    DueActivity due = DueActivity.of(activity, cycle.partnershipId(), cycleId, round);
    events.publish(DueActivityFact.DUE, due.subject(), null, due);
    return false;
  }
}
