package org.cocreation.steering.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.steering.cycle.Cycle;
import org.hibernate.annotations.Immutable;

/** That a timer's coming was answered: an engine may bring it again. */
@Entity
@Immutable
class SignatureReminder {

  @Id private UUID id;
  private UUID cycleId;
  private int round;
  private String occurrence;
  private boolean escalated;
  private Instant toldAt;

  protected SignatureReminder() {}

  SignatureReminder(Cycle cycle, String occurrence, boolean escalated, Instant now) {
    this.id = Ids.next();
    this.cycleId = cycle.id();
    this.round = cycle.round();
    this.occurrence = occurrence;
    this.escalated = escalated;
    this.toldAt = now;
  }

  UUID id() {
    return id;
  }

  UUID cycleId() {
    return cycleId;
  }

  int round() {
    return round;
  }

  String occurrence() {
    return occurrence;
  }

  boolean escalated() {
    return escalated;
  }

  Instant toldAt() {
    return toldAt;
  }
}
