package org.cocreation.operations.scenario;

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
 * One way in which the people of one side will try a proof of concept in their own work. Withdrawn,
 * it stays visible.
 */
@Entity
public class Scenario extends SubjectOfCycle {

  /** Whether it is tried. */
  @Schema(name = "ScenarioState")
  public enum State {
    PREPARED,
    WITHDRAWN
  }

  @Enumerated(EnumType.STRING)
  private Side side;

  @Embedded private ScenarioContent content;
  private String preparedBy;
  private String preparedByName;
  private Instant preparedAt;
  private String withdrawnBy;
  private Instant withdrawnAt;
  private String withdrawalReason;
  @Version private long version;

  protected Scenario() {}

  static Scenario prepare(Participation by, ScenarioContent content, Instant now) {
    Scenario scenario = new Scenario();
    scenario.begin(Ids.next(), by.partnershipId(), by.cycleId());
    scenario.side = by.side();
    scenario.content = content;
    scenario.preparedBy = by.actor().person();
    scenario.preparedByName = by.actor().name();
    scenario.preparedAt = now;
    return scenario;
  }

  /**
   * Words it anew.
   *
   * @return whether it says anything else than before
   * @throws Refusal 403 for the other side, 409 where it is withdrawn
   */
  boolean change(Participation by, ScenarioContent to) {
    requireOwn(by);
    if (content.equals(to)) {
      return false;
    }
    this.content = to;
    return true;
  }

  /**
   * Takes it back, with a reason; nothing is deleted.
   *
   * @throws Refusal 403 for the other side, 409 where it is withdrawn already
   */
  void withdraw(Participation by, String reason, Instant now) {
    requireOwn(by);
    this.withdrawnBy = by.actor().person();
    this.withdrawnAt = now;
    this.withdrawalReason = reason.strip();
  }

  private void requireOwn(Participation by) {
    if (by.side() != side) {
      throw Refusal.forbidden(
          "wrong-side", "The %s prepared this; only its own people change it.", side);
    }
    if (withdrawnAt != null) {
      throw Refusal.conflict(
          "already-withdrawn", "It was withdrawn at %s by %s.", withdrawnAt, withdrawnBy);
    }
  }

  public Side side() {
    return side;
  }

  public ScenarioContent content() {
    return content;
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  State state() {
    return isWithdrawn() ? State.WITHDRAWN : State.PREPARED;
  }

  String preparedBy() {
    return preparedBy;
  }

  String preparedByName() {
    return preparedByName;
  }

  Instant preparedAt() {
    return preparedAt;
  }

  /** Null while it stands. */
  String withdrawalReason() {
    return withdrawalReason;
  }

  long version() {
    return version;
  }
}
