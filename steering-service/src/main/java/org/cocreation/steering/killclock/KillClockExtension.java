package org.cocreation.steering.killclock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Signed;
import org.hibernate.annotations.Immutable;

/** Who let a cycle go on beyond its kill clock, and why (R11, R19). */
@Entity
@Immutable
class KillClockExtension {

  @Id private UUID id;
  private UUID killClockId;
  private LocalDate fromDate;
  private long fromBudget;
  private LocalDate toDate;
  private long toBudget;
  private String reason;

  @Embedded
  @AttributeOverride(name = "at", column = @Column(name = "extended_at"))
  private Signed signed;

  protected KillClockExtension() {}

  /**
   * @param clock as it is before
   */
  KillClockExtension(
      KillClock clock, LocalDate to, Money budget, String reason, ActingPerson by, Instant now) {
    this.id = Ids.next();
    this.killClockId = clock.id();
    this.fromDate = clock.date();
    this.fromBudget = clock.budget().minorUnits();
    this.toDate = to;
    this.toBudget = budget.minorUnits();
    this.reason = reason.strip();
    this.signed = Signed.by(by, now);
  }

  UUID id() {
    return id;
  }

  UUID killClockId() {
    return killClockId;
  }

  LocalDate fromDate() {
    return fromDate;
  }

  /** In minor units of the clock's currency. */
  long fromBudget() {
    return fromBudget;
  }

  LocalDate toDate() {
    return toDate;
  }

  /** In minor units of the clock's currency. */
  long toBudget() {
    return toBudget;
  }

  String reason() {
    return reason;
  }

  Signed signed() {
    return signed;
  }
}
