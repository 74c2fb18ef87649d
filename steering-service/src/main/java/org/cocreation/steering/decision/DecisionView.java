package org.cocreation.steering.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as people and events see it. */
@Schema(
    name = "Decision",
    description = "Who decided what, for which side, when, on what content (R19).",
    examples =
        """
        {"id": "0199f1a0-0701-7000-8000-000000000701",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "partnershipId": "0199f1a0-0100-7000-8000-000000000100", "outcome": "INVEST",
         "phase": "PRIORITIZATION", "toPhase": "DEVELOPMENT", "round": 1, "side": "CUSTOMER",
         "person": "steering@mincorp", "name": "Henrik Nyman",
         "at": "2026-03-11T13:04:10.215660Z",
         "contentHash": "5f0c1a6f8f2f1c9b7f6f0f4f3f1f8d7e6c5b4a39281706f5e4d3c2b1a0918273",
         "approvals": [{"side": "PROVIDER", "person": "steering@constructcorp",
           "name": "Astrid Lindqvist",
           "contentHash": "5f0c1a6f8f2f1c9b7f6f0f4f3f1f8d7e6c5b4a39281706f5e4d3c2b1a0918273",
           "at": "2026-03-11T09:30:00.774206Z"}],
         "concept": {"id": "0199f1a0-0800-7000-8000-000000000800", "revision": 3}}""")
public record DecisionView(
    UUID id,
    UUID cycleId,
    UUID partnershipId,
    Outcome outcome,
    @Schema(description = "Where the cycle was.") Phase phase,
    @Schema(description = "Where it goes; absent where it goes nowhere.") @Nullable Phase toPhase,
    @Schema(description = "The round in which it was decided.") int round,
    @Nullable String reason,
    Side side,
    String person,
    String name,
    Instant at,
    @Schema(description = "Of the content on which it was taken (R19).") String contentHash,
    @Schema(description = "The signatures on which it rests; at the value gate only.")
        @Nullable List<Decision.Signature> approvals,
    @Schema(
            description =
                "The concept's revision that both sides signed, from which the phases after the"
                    + " value gate work; there only.")
        @Nullable SignedConcept concept,
    @Nullable NextCycle next) {

  static DecisionView of(Decision decision) {
    return new DecisionView(
        decision.id(),
        decision.cycleId(),
        decision.partnershipId(),
        decision.outcome(),
        decision.phase(),
        decision.toPhase(),
        decision.round(),
        decision.reason(),
        decision.decider().side(),
        decision.decider().person(),
        decision.decider().name(),
        decision.takenAt(),
        decision.contentHash(),
        decision.approvals(),
        decision.signedConcept(),
        decision.next().orElse(null));
  }
}
