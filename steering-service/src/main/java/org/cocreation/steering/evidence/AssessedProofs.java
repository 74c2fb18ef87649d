package org.cocreation.steering.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * The proofs of concept on which operations gave its verdict; who relies on one locks its cycle.
 */
@ApplicationScoped
public class AssessedProofs implements PanacheRepositoryBase<AssessedProof, UUID> {

  /** Whether operations accepted one, in any round (R11). */
  public boolean hasAccepted(UUID cycleId) {
    return count("cycleId = ?1 and state = ?2", cycleId, AssessedProof.Verdict.ACCEPTED) > 0;
  }

  /** Oldest first. */
  List<AcceptedProof> accepted(UUID cycleId) {
    return list(
            "cycleId = ?1 and state = ?2 order by judgedAt, id",
            cycleId,
            AssessedProof.Verdict.ACCEPTED)
        .stream()
        .map(AssessedProof::accepted)
        .toList();
  }
}
