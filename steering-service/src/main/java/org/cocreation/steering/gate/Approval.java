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
  private int round;
  private Instant voidedAt;
  private String voidReason;

  protected Approval() {}

  static Approval give(Cycle cycle, ActingPerson by, String contentHash, Instant now) {
    Approval approval = new Approval();
    approval.id = Ids.next();
    approval.cycleId = cycle.id();
    approval.signed = Signed.by(by, now);
    approval.contentHash = contentHash;
    approval.round = cycle.round();
    return approval;
  }

  boolean isFor(String contentHash) {
    return this.contentHash.equals(contentHash);
  }

  boolean isStanding() {
    return voidedAt == null;
  }

  /** The content is another now. */
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
