package org.cocreation.steering.resource;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.steering.cycle.Cycle;

/**
 * That a side commits nobody's hours to a cycle: a decision too, until it commits some after all.
 */
@Entity
class NoHours extends SubjectOfCycle {

  private String reason;
  private boolean overtaken;

  @Embedded
  @AttributeOverride(name = "at", column = @Column(name = "said_at"))
  private Signed signed;

  protected NoHours() {}

  static NoHours say(Cycle cycle, ActingPerson by, String reason, Instant now) {
    NoHours none = new NoHours();
    none.begin(Ids.next(), cycle.partnershipId(), cycle.id());
    none.reason = reason;
    none.signed = Signed.by(by, now);
    return none;
  }

  /** The side commits hours by now. */
  void overtake() {
    overtaken = true;
  }

  /** Whether it still counts. */
  boolean isStanding() {
    return !overtaken;
  }

  String reason() {
    return reason;
  }

  Signed signed() {
    return signed;
  }
}
