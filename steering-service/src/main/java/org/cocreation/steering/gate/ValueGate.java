package org.cocreation.steering.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cocreation.chassis.partnership.TwoPeople;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.statement.ValueStatementRepository;
import org.cocreation.steering.told.ConceptContent;

/**
 * The gate at the end of phase 2: it is open once all that is to be decided on is there, and lets a
 * cycle through only with both sides' approvals of one and the same content (R1).
 */
@ApplicationScoped
public class ValueGate {

  /**
   * What the gate looks at, at one moment.
   *
   * @param missing what is not there yet, as short names; empty where the gate is open
   */
  public record Standing(GateContent content, CanonicalContent canonical, List<String> missing) {

    boolean isOpen() {
      return missing.isEmpty();
    }
  }

  /**
   * What a decision is taken on, and whose signatures are under it: the decision keeps both.
   *
   * @param concept the concept that is signed; null away from the gate
   */
  public record Approved(
      CanonicalContent content, List<Approval> approvals, ConceptContent concept) {}

  private final GateBasis basis;
  private final ValueStatementRepository statements;
  private final ApprovalRepository approvals;
  private final Signers signers;
  private final ConceptApprover conceptApprover;
  private final ObjectMapper mapper;

  ValueGate(
      GateBasis basis,
      ValueStatementRepository statements,
      ApprovalRepository approvals,
      Signers signers,
      ConceptApprover conceptApprover,
      ObjectMapper mapper) {
    this.basis = basis;
    this.statements = statements;
    this.approvals = approvals;
    this.signers = signers;
    this.conceptApprover = conceptApprover;
    this.mapper = mapper;
  }

  /** Where the cycle stands at the gate; callers that act on it have locked the cycle. */
  public Standing of(Cycle cycle) {
    GateContent content = content(cycle);
    List<String> missing = new ArrayList<>();
    if (cycle.phase() != Phase.PRIORITIZATION || !cycle.isAwaitingDecision()) {
      missing.add("phase-finished");
    }
    missing.addAll(basis.missing(cycle, content));
    return new Standing(content, CanonicalContent.of(content, mapper), List.copyOf(missing));
  }

  /** What there is to be decided on, away from the gate: nobody's signature is needed there. */
  public Approved asItStands(Cycle cycle) {
    return new Approved(CanonicalContent.of(content(cycle), mapper), List.of(), null);
  }

  /**
   * The only way through: by the signatures that suffice now, whatever held when they were given.
   *
   * @param cycle locked
   * @param contentHash what the decider believes is approved; null where that was not said
   * @throws Refusal 409 where the content is another, a side has not approved this one, one person
   *     approved it for both, or who approved the concept technically has left the team
   */
  public Approved requireApproved(Cycle cycle, String contentHash) {
    Standing standing = of(cycle);
    String hash = standing.canonical().hash();
    if (contentHash != null && !contentHash.equals(hash)) {
      throw contentChanged(hash);
    }
    if (standing.missing().contains(GateBasis.CONCEPT)) {
      conceptApprover.requireInTheTeam(cycle);
    }
    TwoPeople.requireDifferent(given(cycle, standing).stream().map(Approval::signed).toList());
    List<Approval> valid = valid(cycle, standing);
    Set<Side> missing = missingSides(valid);
    if (!missing.isEmpty()) {
      throw Refusal.conflict(
              "approval-missing",
              "Nothing leaves this phase unless both sides approve the same content; missing: %s.",
              missing)
          .with("missingSides", List.copyOf(missing))
          .with("contentHash", hash);
    }
    return new Approved(standing.canonical(), valid, standing.content().concept());
  }

  static Refusal contentChanged(String hash) {
    return Refusal.conflict(
            "content-changed",
            "The content is another than the one with this hash: read it again before you sign.")
        .with("contentHash", hash);
  }

  private GateContent content(Cycle cycle) {
    return GateContent.of(cycle, statements.of(cycle.id()), basis.of(cycle));
  }

  /** Whose signature under the content as it is now is missing; the provider first. */
  public List<Side> missingSides(Cycle cycle, Standing standing) {
    return List.copyOf(missingSides(valid(cycle, standing)));
  }

  private List<Approval> valid(Cycle cycle, Standing standing) {
    return signers.sufficient(cycle, standing.content(), given(cycle, standing));
  }

  private List<Approval> given(Cycle cycle, Standing standing) {
    return approvals.standing(cycle.id()).stream()
        .filter(approval -> approval.isFor(standing.canonical().hash()))
        .toList();
  }

  private static Set<Side> missingSides(List<Approval> valid) {
    Set<Side> missing = EnumSet.allOf(Side.class);
    valid.forEach(approval -> missing.remove(approval.side()));
    return missing;
  }
}
