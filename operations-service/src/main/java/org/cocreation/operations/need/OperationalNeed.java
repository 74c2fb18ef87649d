package org.cocreation.operations.need;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one person of one side said hurts in the work (activity 3). Withdrawn, it stays visible. */
@Entity
public class OperationalNeed implements Subject {

  /** Whether it still stands. */
  @Schema(name = "OperationalNeedState")
  public enum State {
    EXPRESSED,
    WITHDRAWN
  }

  @Id private UUID id;
  private UUID partnershipId;
  private UUID cycleId;

  @Enumerated(EnumType.STRING)
  private Side side;

  private String role;
  private String process;
  private String pain;

  @Enumerated(EnumType.STRING)
  private Frequency frequency;

  private String since;
  private String person;
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
      Participation participation, ExpressNeedRequest request, Instant now) {
    OperationalNeed need = new OperationalNeed();
    need.id = Ids.next();
    need.partnershipId = participation.partnershipId();
    need.cycleId = participation.cycleId();
    need.side = participation.side();
    need.role = request.role().strip();
    need.process = request.process().strip();
    need.pain = request.pain().strip();
    need.frequency = request.frequency();
    need.since = request.since();
    need.person =
        request.person() == null || request.person().isBlank() ? null : request.person().strip();
    need.recordedBy = participation.actor().person();
    need.recordedByName = participation.actor().name();
    need.recordedAt = now;
    return need;
  }

  /**
   * Takes it back, with a reason; nothing is deleted.
   *
   * @throws Refusal 403 for the other side, 409 where it is withdrawn already
   */
  void withdraw(Participation by, String reason, Instant now) {
    if (by.side() != side) {
      throw Refusal.forbidden(
          "wrong-side", "The " + side + " said this; only its own people take it back.");
    }
    if (withdrawnAt != null) {
      throw Refusal.conflict(
          "already-withdrawn", "It was withdrawn at " + withdrawnAt + " by " + withdrawnBy + ".");
    }
    this.withdrawnAt = now;
    this.withdrawnBy = by.actor().person();
    this.withdrawalReason = reason.strip();
  }

  /** What was said and by whom, without regard to how it was typed: equal means said already. */
  Saying saying() {
    return Saying.of(role, process, pain, frequency, since, person);
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public UUID partnershipId() {
    return partnershipId;
  }

  @Override
  public UUID cycleId() {
    return cycleId;
  }

  Side side() {
    return side;
  }

  String role() {
    return role;
  }

  String process() {
    return process;
  }

  String pain() {
    return pain;
  }

  Frequency frequency() {
    return frequency;
  }

  /** A month: {@code 2024-05}. */
  String since() {
    return since;
  }

  /** Null where nobody wanted to be named. */
  String person() {
    return person;
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
