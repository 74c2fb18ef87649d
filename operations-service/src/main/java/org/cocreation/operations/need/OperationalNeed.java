package org.cocreation.operations.need;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one person of one side said hurts in the work (activity 3). Withdrawn, it stays visible. */
@Entity
public class OperationalNeed extends SubjectOfCycle {

  /** Whether it still stands. */
  @Schema(name = "OperationalNeedState")
  public enum State {
    EXPRESSED,
    WITHDRAWN
  }

  @Embedded private OperationalNeedContent content;
  private boolean byLink;
  private String recordedBy;
  private String recordedByName;
  private Instant recordedAt;
  private Instant withdrawnAt;
  private String withdrawnBy;
  private String withdrawalReason;
  @Version private long version;

  protected OperationalNeed() {}

  /** Somebody of the participant's own side said it, or the participant itself did. */
  static OperationalNeed express(
      UUID id, Participation participation, OperationalNeedContent said, Instant now) {
    OperationalNeed need = new OperationalNeed();
    need.begin(id, participation.partnershipId(), participation.cycleId());
    need.content = said.of(participation.side());
    need.recordedBy = participation.actor().person();
    need.recordedByName = participation.actor().name();
    need.recordedAt = now;
    return need;
  }

  /** Somebody without an account said it by a link of the participant's side (activity 3). */
  static OperationalNeed expressByLink(
      UUID id, Participation participation, OperationalNeedContent said, Instant now) {
    OperationalNeed need = express(id, participation, said, now);
    need.byLink = true;
    return need;
  }

  /**
   * Takes it back, with a reason; nothing is deleted.
   *
   * @throws Refusal 403 for the other side, 409 where it is withdrawn already
   */
  void withdraw(Participation by, String reason, Instant now) {
    if (by.side() != side()) {
      throw Refusal.forbidden(
          "wrong-side", "The %s said this; only its own people take it back.", side());
    }
    if (withdrawnAt != null) {
      throw Refusal.conflict(
          "already-withdrawn", "It was withdrawn at %s by %s.", withdrawnAt, withdrawnBy);
    }
    this.withdrawnAt = now;
    this.withdrawnBy = by.actor().person();
    this.withdrawalReason = reason.strip();
  }

  OperationalNeedContent content() {
    return content;
  }

  Side side() {
    return content.side();
  }

  boolean isByLink() {
    return byLink;
  }

  String recordedBy() {
    return recordedBy;
  }

  String recordedByName() {
    return recordedByName;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  State state() {
    return withdrawnAt == null ? State.EXPRESSED : State.WITHDRAWN;
  }

  /** Null while it stands. */
  String withdrawalReason() {
    return withdrawalReason;
  }

  long version() {
    return version;
  }
}
