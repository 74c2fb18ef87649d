package org.cocreation.steering.cycle;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.partnership.CycleSnapshot;
import org.cocreation.chassis.process.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cycle as people and events see it. */
@Schema(
    name = "Cycle",
    description = "One pass through the five phases for one micro-service.",
    examples =
        """
        {"id": "0199f1a0-0200-7000-8000-000000000200",
         "partnershipId": "0199f1a0-0100-7000-8000-000000000100",
         "microService": {"name": "Weight loading",
                          "purpose": "Every truck leaves with the right load."},
         "phase": "PRIORITIZATION", "round": 1, "status": "RUNNING", "awaitingDecision": true,
         "startedAt": "2026-03-02T08:30:00.901388Z"}""")
public record CycleView(
    UUID id,
    UUID partnershipId,
    MicroService microService,
    @Schema(description = "Where it is, or was when it ended.") Phase phase,
    @Schema(description = "Counts from 1 how often steering sent it another way.") int round,
    Cycle.Status status,
    @Schema(description = "All activities of the phase are completed; steering is to decide.")
        boolean awaitingDecision,
    @Schema(
            description =
                "True while the kill clock that ran out holds it: nothing goes on in it until"
                    + " steering answers (R11). Absent while nothing holds it.")
        @Nullable Boolean held,
    @Schema(description = "The cycle whose learning this one comes from.")
        @Nullable UUID predecessorId,
    @Schema(description = "The cycle that followed this one.") @Nullable UUID nextCycleId,
    Instant startedAt) {

  public static CycleView of(Cycle cycle) {
    return new CycleView(
        cycle.id(),
        cycle.partnershipId(),
        cycle.microService(),
        cycle.phase(),
        cycle.round(),
        cycle.status(),
        cycle.isAwaitingDecision(),
        cycle.isHeld() ? Boolean.TRUE : null,
        cycle.predecessorId(),
        cycle.nextCycleId(),
        cycle.startedAt());
  }

  CycleSnapshot snapshot() {
    return new CycleSnapshot(
        id,
        new CycleSnapshot.MicroService(microService.name()),
        phase.name(),
        round,
        status.name(),
        Boolean.TRUE.equals(held));
  }
}
