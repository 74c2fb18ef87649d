package org.cocreation.steering.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.jspecify.annotations.Nullable;

/**
 * What of a decision is sealed. Seals that were made are kept as they are: this may only be added
 * to.
 *
 * @param number of the sealed decisions of the partnership, from 1
 * @param previous SHA-256, hex, of the seal before it; null for the first
 */
record SealedDecision(
    UUID decisionId,
    UUID partnershipId,
    UUID cycleId,
    int number,
    @Nullable String previous,
    Outcome outcome,
    Phase phase,
    int round,
    Side side,
    String person,
    Instant at,
    String contentHash,
    List<DecisionProofView.ApprovalProof> approvals) {

  static SealedDecision of(Decision decision, int number, String previous) {
    return new SealedDecision(
        decision.id(),
        decision.partnershipId(),
        decision.cycleId(),
        number,
        previous,
        decision.outcome(),
        decision.phase(),
        decision.round(),
        decision.decider().side(),
        decision.decider().person(),
        decision.takenAt(),
        decision.contentHash(),
        DecisionProofView.approvals(decision));
  }
}
