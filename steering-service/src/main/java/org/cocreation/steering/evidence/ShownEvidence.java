package org.cocreation.steering.evidence;

import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * What a cycle has to show for its next small bet (R8); only {@link CycleEvidence} makes it, so
 * that nothing can be released on what was never shown.
 */
public final class ShownEvidence {

  private final ActivityDefinition activity;
  private final AcceptedProof proof;

  private ShownEvidence(ActivityDefinition activity, AcceptedProof proof) {
    this.activity = activity;
    this.proof = proof;
  }

  static ShownEvidence completed(ActivityDefinition activity) {
    return new ShownEvidence(activity, null);
  }

  static ShownEvidence accepted(AcceptedProof proof) {
    return new ShownEvidence(CycleEvidence.OF_PROOFS, proof);
  }

  public ActivityDefinition activity() {
    return activity;
  }

  /** Empty where a completed activity is what was to be shown. */
  public Optional<AcceptedProof> proof() {
    return Optional.ofNullable(proof);
  }

  /** Null where a completed activity is what was to be shown. */
  public UUID proofId() {
    return proof == null ? null : proof.id();
  }
}
