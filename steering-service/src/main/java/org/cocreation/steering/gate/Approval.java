package org.cocreation.steering.gate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;

/**
 * One side's signature under one exact content (R1). It stands until the content changes; then it
 * is void for good, but stays on record.
 */
@Entity
public class Approval {

  @Id private UUID id;
  private UUID cycleId;

  @Embedded
  @AttributeOverride(name = "at", column = @Column(name = "given_at"))
  private Signed signed;

  private String contentHash;
  private Integer conceptRevision;
  private int round;
  private Instant voidedAt;
  private String voidReason;

  protected Approval() {}

  /**
   * @param conceptRevision the concept's, as a part of the content
   */
  static Approval give(
      Cycle cycle, ActingPerson by, String contentHash, int conceptRevision, Instant now) {
    Approval approval = new Approval();
    approval.id = Ids.next();
    approval.cycleId = cycle.id();
    approval.signed = Signed.by(by, now);
    approval.contentHash = contentHash;
    approval.conceptRevision = conceptRevision;
    approval.round = cycle.round();
    return approval;
  }

  boolean isFor(String contentHash) {
    return this.contentHash.equals(contentHash);
  }

  boolean isBy(Side side, String person) {
    return signed.side() == side && signed.person().equals(person);
  }

  boolean isStanding() {
    return voidedAt == null;
  }

  /**
   * It let the cycle through the gate, or the cycle is over: what changes after that, it was not
   * given for.
   */
  boolean isSettled(Cycle cycle) {
    return cycle.isOver()
        || (Phase.PRIORITIZATION.isBefore(cycle.phase()) && round == cycle.round());
  }

  /**
   * The content is another now, who signed it has no part in it any more, or its side withdrew it.
   */
  void makeVoid(String reason, Instant now) {
    this.voidedAt = now;
    this.voidReason = reason;
  }

  UUID id() {
    return id;
  }

  Subject subject(Cycle cycle) {
    return Subject.of(id, cycle.partnershipId(), cycle.id());
  }

  UUID cycleId() {
    return cycleId;
  }

  Side side() {
    return signed.side();
  }

  /** Whose signature it is. */
  public Signed signed() {
    return signed;
  }

  public String contentHash() {
    return contentHash;
  }

  /** Null where it was given before approvals named it. */
  Integer conceptRevision() {
    return conceptRevision;
  }

  int round() {
    return round;
  }

  /** Null while it stands. */
  Instant voidedAt() {
    return voidedAt;
  }

  String voidReason() {
    return voidReason;
  }
}
