package org.cocreation.chassis.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as people and events see it. */
@Schema(name = "Activity", description = "One of the fifteen activities, in one round of a cycle.")
public record ActivityView(
    UUID id,
    @Schema(examples = "define-goals") String key,
    @Schema(description = "The paper's number, 1 to 15.") int number,
    String title,
    Phase phase,
    Team team,
    UUID partnershipId,
    UUID cycleId,
    @Schema(description = "Counts how often steering sent the cycle another way, from 1.")
        int round,
    Activity.State state,
    Instant openedAt,
    @Schema(description = "When it was completed or withdrawn.") Instant closedAt,
    String conclusion,
    @Schema(description = "The person who completed it.") String completedBy,
    @Schema(description = "The side for which that person acted.") Side completedFor,
    List<Responsible> responsible) {

  static ActivityView of(Activity activity) {
    return new ActivityView(
        activity.id(),
        activity.definition().key(),
        activity.definition().number(),
        activity.definition().title(),
        activity.definition().phase(),
        activity.definition().team(),
        activity.partnershipId(),
        activity.cycleId(),
        activity.round(),
        activity.state(),
        activity.openedAt(),
        activity.closedAt(),
        activity.conclusion(),
        activity.completedBy(),
        activity.completedFor(),
        activity.responsible());
  }
}
