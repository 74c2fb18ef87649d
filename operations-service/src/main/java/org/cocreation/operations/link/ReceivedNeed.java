package org.cocreation.operations.link;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.operations.need.OperationalNeedContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody without an account said by a link. It is the side's own and told to nobody, until a
 * member of its operations team shares it: then it is an operational need like all others.
 */
@Entity
public class ReceivedNeed extends SubjectOfCycle {

  /** What became of it. */
  @Schema(name = "ReceivedNeedState")
  public enum State {
    WAITING,
    SHARED,
    SET_ASIDE
  }

  private UUID linkId;
  @Embedded private OperationalNeedContent content;

  @Enumerated(EnumType.STRING)
  private State state;

  private UUID sendingId;
  private byte[] clientMark;
  private Instant receivedAt;
  private UUID needId;
  private String setAsideReason;
  private String handledBy;
  private String handledByName;
  private Instant handledAt;
  @Version private long version;

  protected ReceivedNeed() {}

  static ReceivedNeed by(
      NeedLink link, OperationalNeedContent said, UUID sendingId, byte[] clientMark, Instant now) {
    ReceivedNeed need = new ReceivedNeed();
    need.begin(Ids.next(), link.partnershipId(), link.cycleId());
    need.linkId = link.id();
    need.content = said.of(link.side());
    need.state = State.WAITING;
    need.sendingId = sendingId;
    need.clientMark = clientMark.clone();
    need.receivedAt = now;
    return need;
  }

  /**
   * @param as the operational need that it is now
   * @throws Refusal 409 where it was shared or set aside already
   */
  void share(Participation by, UUID as, Instant now) {
    handle(State.SHARED, by, now);
    this.needId = as;
  }

  /**
   * @throws Refusal as {@link #share}
   */
  void setAside(Participation by, String reason, Instant now) {
    handle(State.SET_ASIDE, by, now);
    this.setAsideReason = reason.strip();
  }

  private void handle(State becomes, Participation by, Instant now) {
    requireWaiting();
    this.state = becomes;
    this.handledBy = by.actor().person();
    this.handledByName = by.actor().name();
    this.handledAt = now;
  }

  /**
   * @throws Refusal 409 where it was shared or set aside already
   */
  void requireWaiting() {
    if (state != State.WAITING) {
      throw Refusal.conflict(
          "already-handled",
          state == State.SHARED ? "%s shared it at %s." : "%s set aside it at %s.",
          handledByName,
          handledAt);
    }
  }

  /** By which of two forms it was sent, so that one that is sent twice is one need. */
  UUID sendingId() {
    return sendingId;
  }

  /** From where it was sent; null once that counts no more. */
  byte[] clientMark() {
    return clientMark == null ? null : clientMark.clone();
  }

  UUID linkId() {
    return linkId;
  }

  OperationalNeedContent content() {
    return content;
  }

  State state() {
    return state;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  /** Null unless shared. */
  UUID needId() {
    return needId;
  }

  /** Null unless set aside. */
  String setAsideReason() {
    return setAsideReason;
  }

  /** Null while it waits. */
  String handledBy() {
    return handledBy;
  }

  String handledByName() {
    return handledByName;
  }

  Instant handledAt() {
    return handledAt;
  }
}
