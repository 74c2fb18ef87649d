package org.cocreation.steering.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.steering.cycle.CycleRepository;
import org.jboss.logging.Logger;

/** Operations gave its verdict on a proof of concept: it is evidence, or it is not (R8, R11). */
@ApplicationScoped
public class TakeInVerdict {

  private static final Logger LOG = Logger.getLogger(TakeInVerdict.class);

  private final CycleRepository cycles;
  private final AssessedProofs proofs;

  TakeInVerdict(CycleRepository cycles, AssessedProofs proofs) {
    this.cycles = cycles;
    this.proofs = proofs;
  }

  /**
   * Keeps it, however often and in whatever order verdicts are told; nothing for a cycle that is
   * not known here.
   *
   * @param sprintNumber null where it was shown outside of a sprint
   * @throws IllegalArgumentException where the proof is another cycle's
   */
  @Transactional
  public void tell(
      UUID cycleId,
      UUID proofId,
      AssessedProof.Verdict verdict,
      String title,
      Integer sprintNumber,
      Instant at) {
    if (cycles.findAndLock(cycleId).isEmpty()) {
      return;
    }
    AssessedProof proof =
        proofs.findByIdOptional(proofId).orElseGet(() -> new AssessedProof(proofId, cycleId));
    if (!proof.cycleId().equals(cycleId)) {
      throw new IllegalArgumentException(proofId + " is known as a proof of another cycle");
    }
    if (proof.judge(verdict, title, sprintNumber, at)) {
      proofs.persist(proof);
      LOG.infof("Proof of concept %s: cycleId=%s proofId=%s", verdict, cycleId, proofId);
    }
  }
}
