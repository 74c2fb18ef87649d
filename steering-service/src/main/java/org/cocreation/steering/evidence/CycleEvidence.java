package org.cocreation.steering.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * What a cycle has shown so far. Of assessing solutions the evidence is a proof of concept that
 * operations accepted, not that people said that they are done (R8, 4.2.3); of every other activity
 * that it is completed, in whatever round.
 */
public final class CycleEvidence {

  /** The activity whose evidence is an accepted proof of concept. */
  public static final ActivityDefinition OF_PROOFS = ActivityDefinition.ASSESS_SOLUTION;

  private final Predicate<ActivityDefinition> completed;
  private final Supplier<List<AcceptedProof>> accepted;

  /**
   * @param completed whether an activity is
   * @param accepted the proofs that operations accepted, oldest first
   */
  public CycleEvidence(
      Predicate<ActivityDefinition> completed, Supplier<List<AcceptedProof>> accepted) {
    this.completed = completed;
    this.accepted = accepted;
  }

  /**
   * What there is to show for a bet whose evidence is this activity's.
   *
   * @param used the proofs on which other bets of the cycle were released: each serves one
   */
  public Optional<ShownEvidence> of(ActivityDefinition activity, Set<UUID> used) {
    if (activity != OF_PROOFS) {
      return completed.test(activity)
          ? Optional.of(ShownEvidence.completed(activity))
          : Optional.empty();
    }
    return accepted.get().stream()
        .filter(proof -> !used.contains(proof.id()))
        .findFirst()
        .map(ShownEvidence::accepted);
  }

  /** Oldest first. */
  public List<AcceptedProof> acceptedProofs() {
    return accepted.get();
  }
}
