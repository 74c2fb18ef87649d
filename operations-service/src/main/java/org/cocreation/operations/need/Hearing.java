package org.cocreation.operations.need;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;

/**
 * The hearing of the operational people in one cycle: goes on until somebody states that there are
 * no needs, and again from the moment when one is expressed after all.
 */
@Entity
@Table(name = "operational_hearing")
public class Hearing extends SubjectOfCycle {

  private String noneReason;
  private String noneBy;
  private String noneByName;
  private Instant noneAt;
  @Version private long version;

  protected Hearing() {}

  /**
   * There are explicitly none (4.2.1: captured, or explicitly none).
   *
   * @param standing how many needs stand in the cycle
   * @throws Refusal 409 where some do, and where it was said already
   */
  void closeWithNone(Participation by, String reason, long standing, Instant now) {
    if (standing > 0) {
      throw Refusal.conflict(
              "needs-expressed",
              "There are needs in this cycle: nobody can say that there are none.")
          .with("count", standing);
    }
    if (isClosed()) {
      throw Refusal.conflict(
          "already-closed", "It was said at %s by %s that there are none.", noneAt, noneBy);
    }
    this.noneReason = reason.strip();
    this.noneBy = by.actor().person();
    this.noneByName = by.actor().name();
    this.noneAt = now;
  }

  /** Somebody has a need after all. */
  public void goOn() {
    this.noneReason = null;
    this.noneBy = null;
    this.noneByName = null;
    this.noneAt = null;
  }

  boolean isClosed() {
    return noneAt != null;
  }

  String noneReason() {
    return noneReason;
  }

  String noneBy() {
    return noneBy;
  }

  String noneByName() {
    return noneByName;
  }

  Instant noneAt() {
    return noneAt;
  }
}
