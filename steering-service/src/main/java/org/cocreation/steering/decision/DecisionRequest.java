package org.cocreation.steering.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.cycle.Cycle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision on a cycle. */
@Schema(
    examples = {
      """
      {"outcome": "INVEST",
       "contentHash": "5f0c1a6f8f2f1c9b7f6f0f4f3f1f8d7e6c5b4a39281706f5e4d3c2b1a0918273"}""",
      """
      {"outcome": "REWORK", "toPhase": "NEEDS",
       "reason": "The congestion at the crusher was left out: hear the dispatchers first."}""",
      """
      {"outcome": "INVEST", "next": {"microService": {"name": "Positioning"},
       "learning": {"text": "Crews trust the weights once they calibrate them; queues remain."}}}"""
    })
record DecisionRequest(
    @NotNull Outcome outcome,
    @Size(max = 2000) @Schema(description = "Why; required for all but INVEST.") String reason,
    @Schema(
            description =
                "Where a REWORK (required) or a REVIVE (default: where it was) leads; never a later"
                    + " phase than the cycle is in.")
        Phase toPhase,
    @Pattern(regexp = "[0-9a-f]{64}", message = "must be the hex SHA-256 that the value gate shows") @Schema(
            description =
                "Of the content on which you decide; for INVEST in PRIORITIZATION, checked if given.")
        String contentHash,
    @Valid @Schema(description = "The cycle that follows; for INVEST in EVALUATION.")
        NextCycle next) {

  /**
   * Whether it says what its outcome needs on this cycle, and nothing that has no meaning there.
   *
   * @throws Refusal 422 where not
   */
  void requireMeaningful(Cycle cycle) {
    boolean invest = outcome == Outcome.INVEST;
    if (!invest && (reason == null || reason.isBlank())) {
      throw Refusal.invalidField("reason", "must be given for %s", outcome);
    }
    if (outcome == Outcome.REWORK && toPhase == null) {
      throw Refusal.invalidField("toPhase", "must be given for REWORK");
    }
    if (toPhase != null && outcome != Outcome.REWORK && outcome != Outcome.REVIVE) {
      throw Refusal.invalidField("toPhase", "is only for REWORK and REVIVE");
    }
    if (contentHash != null && !(invest && cycle.phase() == Phase.PRIORITIZATION)) {
      throw Refusal.invalidField("contentHash", "is only for INVEST in PRIORITIZATION");
    }
    if (next != null && !(invest && cycle.phase() == Phase.EVALUATION)) {
      throw Refusal.invalidField("next", "is only for INVEST in EVALUATION");
    }
  }

  /** Where it sends the cycle; null where it goes nowhere. */
  Phase destination(Cycle cycle) {
    return switch (outcome) {
      case INVEST -> cycle.phase().next().orElse(null);
      case REWORK -> toPhase;
      case REVIVE -> toPhase == null ? cycle.phase() : toPhase;
      case SHELVE, STOP -> null;
    };
  }

  String givenReason() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }
}
