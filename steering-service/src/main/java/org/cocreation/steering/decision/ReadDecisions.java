package org.cocreation.steering.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;

/** Shows what steering decided. */
@ApplicationScoped
public class ReadDecisions {

  private static final int MOST = 200;

  /**
   * A decision with the content on which it was taken.
   *
   * @param content in its canonical form, of which the decision has the hash
   * @param sealed whether this service sealed it as it was taken
   */
  public record Read(DecisionView decision, String content, boolean sealed) {}

  private final DecisionRepository decisions;
  private final Access access;

  ReadDecisions(DecisionRepository decisions, Access access) {
    this.decisions = decisions;
    this.access = access;
  }

  /** Oldest first. */
  public List<DecisionView> of(UUID cycleId) {
    return decisions.list(cycleId, Optional.empty(), MOST).stream().map(DecisionView::of).toList();
  }

  /** What both sides signed last, in its canonical form; empty before the value gate (R1). */
  public Optional<String> signedContent(UUID cycleId) {
    return decisions.findSigned(cycleId).map(Decision::content);
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  public Read one(UUID id, Actor reader) {
    Decision decision = access.toRead("decision", decisions.findByIdOptional(id), reader);
    return new Read(DecisionView.of(decision), decision.content(), decision.seal() != null);
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  public DecisionProofView proof(UUID id, Actor reader) {
    Decision decision = access.toRead("decision", decisions.findByIdOptional(id), reader);
    return DecisionProofView.of(
        decision, decision.seal() == null ? null : decisions.chainBefore(decision));
  }
}
