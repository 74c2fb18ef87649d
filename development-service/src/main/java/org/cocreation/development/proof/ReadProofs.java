package org.cocreation.development.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;

/** A cycle's proofs of concept with what operations says of them, for callers that show them. */
@ApplicationScoped
public class ReadProofs {

  /**
   * A proof of concept.
   *
   * @param assessment null before operations heard of it
   * @param etag what a change of it wants
   */
  public record Read(ProofView proof, ToldAssessment assessment, String etag) {

    public boolean isAccepted() {
      return assessment != null && assessment.isAccepted();
    }

    public boolean isRejected() {
      return assessment != null && assessment.isRejected();
    }

    /** Whether something may still be added to it. */
    public boolean isOpen() {
      return assessment == null || !assessment.isBegun();
    }
  }

  private final ProofRepository proofs;
  private final ProofAssessments assessments;

  ReadProofs(ProofRepository proofs, ProofAssessments assessments) {
    this.proofs = proofs;
    this.assessments = assessments;
  }

  /** In the order of their sprints. */
  public List<Read> of(UUID cycleId) {
    List<ProofOfConcept> shown = proofs.of(cycleId);
    Map<UUID, ToldAssessment> told = shown.isEmpty() ? Map.of() : assessments.of(cycleId);
    return shown.stream()
        .map(
            proof ->
                new Read(
                    ProofView.of(proof),
                    told.get(proof.id()),
                    Preconditions.etag(proof.version()).toString()))
        .toList();
  }
}
