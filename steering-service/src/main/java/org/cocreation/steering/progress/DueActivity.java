package org.cocreation.steering.progress;

import java.util.UUID;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/**
 * An activity of another service's team that the process reached. It may be told again for the same
 * cycle, activity and round; that service then has it already.
 */
record DueActivity(
    String key,
    int number,
    String title,
    Phase phase,
    Team team,
    UUID partnershipId,
    UUID cycleId,
    int round) {

  static DueActivity of(ActivityDefinition activity, UUID partnershipId, UUID cycleId, int round) {
    return new DueActivity(
        activity.key(),
        activity.number(),
        activity.title(),
        activity.phase(),
        activity.team(),
        partnershipId,
        cycleId,
        round);
  }

  /** By what it is: the id of the row is for its service to give. */
  Subject subject() {
    return Subject.of(cycleId + "/" + round + "/" + key, partnershipId, cycleId);
  }
}
