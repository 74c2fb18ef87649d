package org.cocreation.steering.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.MicroService;
import org.cocreation.steering.gate.Approval;
import org.cocreation.steering.gate.ValueGate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who decided what on a cycle, for which side, when and on what content (R19). Never changed: a
 * later decision does not rewrite an earlier one (R18).
 */
@Entity
@Immutable
public class Decision extends SubjectOfCycle {

  /** A signature on which the decision rests. */
  public record Signature(Side side, String person, String name, String contentHash, Instant at) {

    static Signature of(Approval approval) {
      return new Signature(
          approval.signed().side(),
          approval.signed().person(),
          approval.signed().name(),
          approval.contentHash(),
          approval.signed().at());
    }
  }

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Enumerated(EnumType.STRING)
  private Phase toPhase;

  private int round;
  private String reason;

  @Enumerated(EnumType.STRING)
  private Side side;

  private String person;
  private String name;
  private String organization;
  private Instant takenAt;
  private String contentHash;

  /** On what it was taken, in the canonical form of which contentHash is the hash. */
  private String content;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<Signature> approvals;

  @Embedded private SignedConcept signedConcept;

  @Embedded
  @AttributeOverride(name = "name", column = @Column(name = "next_micro_service_name"))
  @AttributeOverride(name = "purpose", column = @Column(name = "next_micro_service_purpose"))
  private MicroService nextMicroService;

  private UUID learningActivityId;
  private String learningText;
  private Integer chainNumber;
  private String seal;

  protected Decision() {}

  /**
   * @param cycle as it was before the decision took effect
   * @param basis on what it is taken; signed by both sides at the value gate
   */
  static Decision take(
      Cycle cycle, DecisionRequest request, ValueGate.Approved basis, Membership by, Instant now) {
    Decision decision = new Decision();
    decision.begin(Ids.next(), cycle.partnershipId(), cycle.id());
    decision.outcome = request.outcome();
    decision.phase = cycle.phase();
    decision.toPhase = request.destination(cycle);
    decision.round = cycle.round();
    decision.reason = request.givenReason();
    decision.side = by.side();
    decision.person = by.person();
    decision.name = by.name();
    decision.organization = by.organization();
    decision.takenAt = now;
    decision.contentHash = basis.content().hash();
    decision.content = basis.content().text();
    if (basis.concept() != null) {
      decision.signedConcept = new SignedConcept(basis.concept().id(), basis.concept().revision());
    }
    if (!basis.approvals().isEmpty()) {
      decision.approvals = basis.approvals().stream().map(Signature::of).toList();
    }
    if (request.next() != null) {
      decision.nextMicroService = request.next().microService();
      if (request.next().learning() != null) {
        decision.learningActivityId = request.next().learning().activityId();
        decision.learningText = request.next().learning().text().strip();
      }
    }
    return decision;
  }

  Outcome outcome() {
    return outcome;
  }

  Phase phase() {
    return phase;
  }

  Phase toPhase() {
    return toPhase;
  }

  int round() {
    return round;
  }

  String reason() {
    return reason;
  }

  /** Who decided, and for which side. */
  ActingPerson decider() {
    return new ActingPerson(person, name, organization, side);
  }

  Instant takenAt() {
    return takenAt;
  }

  String contentHash() {
    return contentHash;
  }

  String content() {
    return content;
  }

  /** Null away from the value gate. */
  List<Signature> approvals() {
    return approvals;
  }

  /** Null away from the value gate. */
  SignedConcept signedConcept() {
    return signedConcept;
  }

  /** Before it is kept: it is not changed after that. */
  void seal(int number, String seal) {
    this.chainNumber = number;
    this.seal = seal;
  }

  /** Its place among the sealed decisions of the partnership; null where it has no seal. */
  Integer chainNumber() {
    return chainNumber;
  }

  /** A JWS; null for decisions from before there were seals. */
  String seal() {
    return seal;
  }

  /** The cycle that is to follow. */
  Optional<NextCycle> next() {
    return Optional.ofNullable(nextMicroService)
        .map(
            microService ->
                new NextCycle(
                    microService,
                    learningText == null
                        ? null
                        : new NextCycle.Learning(learningActivityId, learningText)));
  }
}
