package org.cocreation.steering.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cocreation.steering.progress.CompletedActivities;

/** What a cycle has shown so far (R8). */
@ApplicationScoped
public class ReadEvidence {

  private final CompletedActivities completed;
  private final AssessedProofs proofs;

  ReadEvidence(CompletedActivities completed, AssessedProofs proofs) {
    this.completed = completed;
    this.proofs = proofs;
  }

  /**
   * Asked when it is needed, in the transaction of who asks; callers that rely on it locked the
   * cycle.
   */
  public CycleEvidence of(UUID cycleId) {
    return new CycleEvidence(
        activity -> completed.isCompleted(cycleId, activity), () -> proofs.accepted(cycleId));
  }
}
