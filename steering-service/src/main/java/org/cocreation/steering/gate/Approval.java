package org.cocreation.steering.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.identity.Actor;
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

  @Enumerated(EnumType.STRING)
  private Side side;

  private String person;
  private String name;
  private String contentHash;
  private int round;
  private Instant givenAt;
  private Instant voidedAt;
  private String voidReason;

  protected Approval() {}

  static Approval give(Cycle cycle, Side side, Actor by, String contentHash, Instant now) {
    Approval approval = new Approval();
    approval.id = Ids.next();
    approval.cycleId = cycle.id();
    approval.side = side;
    approval.person = by.person();
    approval.name = by.name();
    approval.contentHash = contentHash;
    approval.round = cycle.round();
    approval.givenAt = now;
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

  public Side side() {
    return side;
  }

  public String person() {
    return person;
  }

  public String name() {
    return name;
  }

  public String contentHash() {
    return contentHash;
  }

  int round() {
    return round;
  }

  public Instant givenAt() {
    return givenAt;
  }

  /** Null while it stands. */
  Instant voidedAt() {
    return voidedAt;
  }

  String voidReason() {
    return voidReason;
  }
}
