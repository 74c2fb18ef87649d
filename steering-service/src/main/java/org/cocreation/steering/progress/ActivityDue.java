package org.cocreation.steering.progress;

import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/**
 * The process reached an activity of another service's team. It may be told again for the same
 * cycle, activity and round; that service then has it already.
 */
record ActivityDue(DueActivity activity) implements DomainEvent {

  record DueActivity(
      String key,
      int number,
      String title,
      Phase phase,
      Team team,
      UUID partnershipId,
      UUID cycleId,
      int round) {}

  static ActivityDue of(ActivityDefinition activity, UUID partnershipId, UUID cycleId, int round) {
    return new ActivityDue(
        new DueActivity(
            activity.key(),
            activity.number(),
            activity.title(),
            activity.phase(),
            activity.team(),
            partnershipId,
            cycleId,
            round));
  }

  @Override
  public String fact() {
    return "activity.due";
  }

  /** Its identity: the id of the row is for its service to give. */
  @Override
  public String subject() {
    return activity.cycleId() + "/" + activity.round() + "/" + activity.key();
  }

  @Override
  public UUID partnershipId() {
    return activity.partnershipId();
  }

  @Override
  public UUID cycleId() {
    return activity.cycleId();
  }
}
