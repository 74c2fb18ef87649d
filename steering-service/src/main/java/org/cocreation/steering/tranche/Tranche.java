package org.cocreation.steering.tranche;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.evidence.AcceptedProof;
import org.cocreation.steering.evidence.CycleEvidence;
import org.cocreation.steering.evidence.ShownEvidence;
import org.cocreation.steering.ledger.EntryKind;
import org.cocreation.steering.ledger.JournalEntry;
import org.cocreation.steering.ledger.Share;
import org.cocreation.steering.ledger.SideAmounts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A small bet: money that is released at once, and never planned anew after that (R8). */
@Entity
public class Tranche implements Subject {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id")
  private TranchePlan plan;

  private int number;
  private long amount;
  private String purpose;

  @Enumerated(EnumType.STRING)
  private ActivityDefinition evidenceActivity;

  private String evidenceText;
  private Instant releasedAt;
  private UUID decisionId;

  @Enumerated(EnumType.STRING)
  private ActivityDefinition shownActivity;

  private String shownNote;
  private UUID shownProofId;
  private String shownProofTitle;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<Share> shares;

  @Version private long version;

  protected Tranche() {}

  Tranche(TranchePlan plan, int number) {
    this.id = Ids.next();
    this.plan = plan;
    this.number = number;
  }

  /** Whether that says anything new. */
  boolean plan(Money amount, String purpose, Evidence evidence) {
    boolean same =
        this.amount == amount.minorUnits()
            && purpose.equals(this.purpose)
            && Optional.ofNullable(evidence).equals(evidence());
    this.amount = amount.minorUnits();
    this.purpose = purpose;
    this.evidenceActivity = evidence == null ? null : evidence.activity();
    this.evidenceText = evidence == null ? null : evidence.text();
    return !same;
  }

  /** The first is released by both sides' decision at the value gate (R1). */
  void releaseFirst(UUID decisionId, SideAmounts taken, Instant now) {
    release(taken, now);
    this.decisionId = decisionId;
  }

  /** Each later one on the evidence that the one before it named: {@link #requireEvidence}. */
  void release(ShownEvidence shown, String note, SideAmounts taken, Instant now) {
    release(taken, now);
    this.shownActivity = shown.activity();
    this.shownNote = note.strip();
    this.shownProofId = shown.proofId();
    this.shownProofTitle = shown.proof().map(AcceptedProof::title).orElse(null);
  }

  /**
   * The evidence that the tranche before it named, if the cycle has shown it; a proof of concept
   * serves one tranche of the cycle only (R8).
   *
   * @throws Refusal 409 for the first, out of turn, and without the evidence
   */
  ShownEvidence requireEvidence(CycleEvidence cycle) {
    Tranche before =
        plan.before(this)
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "decided-at-the-value-gate",
                        "The first tranche is released by the decision at the value gate."));
    if (!before.isReleased()) {
      throw Refusal.conflict(
          "earlier-tranche-first", "Tranche %d is not released yet.", before.number());
    }
    Evidence named = before.evidence().orElseThrow();
    return cycle
        .of(named.activity(), plan.shownProofs())
        .orElseThrow(
            () ->
                missing(before, named, cycle)
                    .with("evidence", TranchePlanView.EvidenceView.of(named)));
  }

  private Refusal missing(Tranche before, Evidence named, CycleEvidence cycle) {
    if (named.activity() != CycleEvidence.OF_PROOFS) {
      return Refusal.conflict(
          "evidence-missing",
          "Tranche %d needs what tranche %d was to show: “%s” completed in this cycle (%s).",
          number,
          before.number(),
          ConstantWords.titled(named.activity(), named.activity().title()),
          named.text());
    }
    List<AcceptedProof> used = cycle.acceptedProofs();
    if (used.isEmpty()) {
      return Refusal.conflict(
          "evidence-missing",
          "Tranche %d needs what tranche %d was to show: a proof of concept that the operations of"
              + " both sides accepted (%s). None is accepted yet: show one in a sprint, and both"
              + " assess it.",
          number,
          before.number(),
          named.text());
    }
    return Refusal.conflict(
        "evidence-missing",
        "Tranche %d needs what tranche %d was to show: another accepted proof of concept (%s)."
            + " Each one that is accepted released a tranche already (“%s”): show the next in a"
            + " sprint, and both sides' operations assess it.",
        number,
        before.number(),
        named.text(),
        used.stream().map(AcceptedProof::title).collect(Collectors.joining("”, “")));
  }

  private void release(SideAmounts taken, Instant now) {
    requireUnreleased();
    this.releasedAt = now;
    this.shares = taken.shares();
  }

  /**
   * @throws Refusal 409 where it is released already
   */
  void requireUnreleased() {
    if (isReleased()) {
      throw Refusal.conflict(
          "already-released", "Tranche %d was released at %s.", number, releasedAt);
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public UUID partnershipId() {
    return plan.partnershipId();
  }

  @Override
  public UUID cycleId() {
    return plan.cycleId();
  }

  TranchePlan plan() {
    return plan;
  }

  /** From 1, in the order of their release. */
  public int number() {
    return number;
  }

  public Money amount() {
    return new Money(amount, plan.currency());
  }

  String purpose() {
    return purpose;
  }

  /** What must be shown before the next one; empty for the last. */
  Optional<Evidence> evidence() {
    return Optional.ofNullable(evidenceActivity)
        .map(activity -> new Evidence(activity, evidenceText));
  }

  public boolean isReleased() {
    return releasedAt != null;
  }

  /** Null as long as it is not released. */
  Instant releasedAt() {
    return releasedAt;
  }

  /** Null for all but the first. */
  UUID decisionId() {
    return decisionId;
  }

  /** What was shown for it: the evidence that the tranche before it named; null for the first. */
  ActivityDefinition shownActivity() {
    return shownActivity;
  }

  String shownNote() {
    return shownNote;
  }

  /** The accepted proof of concept among the evidence; null where another activity was it. */
  UUID shownProofId() {
    return shownProofId;
  }

  /** What it was called when the tranche was released on it. */
  String shownProofTitle() {
    return shownProofTitle;
  }

  /** Each side's part; null as long as it is not released. */
  List<Share> shares() {
    return shares;
  }

  long version() {
    return version;
  }

  /**
   * How its release is booked.
   *
   * @param taken what each side has in it
   */
  JournalEntry entry(SideAmounts taken) {
    return JournalEntry.of(EntryKind.RELEASE, cycleId(), id, id, purpose, taken);
  }
}
