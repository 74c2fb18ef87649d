package org.cocreation.operations.link;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link of one side for one cycle. Who has it may say what hurts, and see nothing. The link itself
 * is not kept: a hash by which it is known again, and a salt from which the service, and nobody who
 * reads the database alone, makes it again for the poster.
 */
@Entity
public class NeedLink extends SubjectOfCycle {

  /** Whether something can come by it. */
  @Schema(name = "NeedLinkState")
  public enum State {
    OPEN,
    FULL,
    ENDED,
    REVOKED
  }

  @Enumerated(EnumType.STRING)
  private Side side;

  @Embedded private NeedLinkContent content;
  private byte[] salt;
  private byte[] secretHash;
  private int received;
  private String openedBy;
  private String openedByName;
  private Instant openedAt;
  private String revokedBy;
  private String revokedByName;
  private Instant revokedAt;
  @Version private long version;

  protected NeedLink() {}

  static NeedLink open(Participation by, NeedLinkContent said, Instant now) {
    NeedLink link = new NeedLink();
    link.begin(Ids.next(), by.partnershipId(), by.cycleId());
    link.side = by.side();
    link.content = said;
    link.openedBy = by.actor().person();
    link.openedByName = by.actor().name();
    link.openedAt = now;
    return link;
  }

  /** By which hash its secret is known again. */
  void seal(byte[] saltOfSecret, byte[] hashOfSecret) {
    this.salt = saltOfSecret.clone();
    this.secretHash = hashOfSecret.clone();
  }

  /**
   * @throws Refusal 409 where it is revoked already
   */
  void revoke(Participation by, Instant now) {
    if (revokedAt != null) {
      throw Refusal.conflict(
          "already-revoked", "It was closed at %s by %s.", revokedAt, revokedByName);
    }
    this.revokedBy = by.actor().person();
    this.revokedByName = by.actor().name();
    this.revokedAt = now;
  }

  /** One more came by it, which was {@link State#OPEN} then. */
  void receive() {
    this.received++;
  }

  /** How many more it takes, while it is open. */
  int left() {
    return content.most() - received;
  }

  State state(Instant now) {
    if (revokedAt != null) {
      return State.REVOKED;
    }
    if (!now.isBefore(content.endsAt())) {
      return State.ENDED;
    }
    return left() <= 0 ? State.FULL : State.OPEN;
  }

  Side side() {
    return side;
  }

  NeedLinkContent content() {
    return content;
  }

  byte[] salt() {
    return salt.clone();
  }

  byte[] secretHash() {
    return secretHash.clone();
  }

  int received() {
    return received;
  }

  String openedBy() {
    return openedBy;
  }

  String openedByName() {
    return openedByName;
  }

  Instant openedAt() {
    return openedAt;
  }

  /** Null while it is not revoked. */
  String revokedBy() {
    return revokedBy;
  }

  String revokedByName() {
    return revokedByName;
  }

  Instant revokedAt() {
    return revokedAt;
  }
}
