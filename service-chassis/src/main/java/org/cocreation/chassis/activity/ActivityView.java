package org.cocreation.chassis.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as people and events see it. */
@Schema(
    name = "Activity",
    description = "One of the fifteen activities, in one round of a cycle.",
    examples =
        """
        {"id": "0199f1a0-0301-7000-8000-000000000301", "key": "define-goals", "number": 1,
         "title": "Defining digitalization goals and KPIs", "phase": "NEEDS", "team": "STEERING",
         "partnershipId": "0199f1a0-0100-7000-8000-000000000100",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "round": 1, "state": "COMPLETED",
         "openedAt": "2026-03-02T08:30:01.114209Z", "closedAt": "2026-03-02T09:12:44.870031Z",
         "conclusion": "Fuel cost per tonne is the goal.", "completedBy": "steering@mincorp",
         "completedFor": "CUSTOMER",
         "responsible": [{"side": "PROVIDER", "person": "steering@constructcorp"},
                         {"side": "CUSTOMER", "person": "steering@mincorp"}]}""")
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
    @Schema(description = "When it was completed or withdrawn.") @Nullable Instant closedAt,
    @Nullable String conclusion,
    @Schema(description = "The person who completed it.") @Nullable String completedBy,
    @Schema(description = "The side for which that person acted.") @Nullable Side completedFor,
    @Nullable List<Responsible> responsible) {

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
