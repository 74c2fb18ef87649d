package org.cocreation.steering.killclock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.cycle.Cycle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By when, and with how much money, a cycle's concept must have an accepted proof of concept (R11).
 * Signed with everything else at the value gate; later it is only ever extended, with a reason.
 */
@Entity
public class KillClock extends SubjectOfCycle {

  /** By what it ran out. */
  @Schema(name = "KillClockExpiry")
  public enum Expiry {
    DATE_PASSED,
    BUDGET_SPENT
  }

  private LocalDate date;
  private long budget;
  private String currency;
  private Instant expiredAt;

  @Enumerated(EnumType.STRING)
  private Expiry expiredWhy;

  @Version private long version;

  protected KillClock() {}

  KillClock(Cycle cycle) {
    begin(Ids.next(), cycle.partnershipId(), cycle.id());
  }

  /**
   * Before the value gate, as both sides will sign it.
   *
   * @return whether that says anything new
   * @throws Refusal 422 for a date that is past, and for no money
   */
  boolean set(LocalDate date, Money budget, Instant now) {
    requireAhead(date, now);
    requireSome(budget);
    boolean news = expiredAt != null || !date.equals(this.date) || !budget.equals(budget());
    take(date, budget);
    return news;
  }

  /**
   * Continues after the value gate: steering's answer to a clock that ran out or soon will.
   *
   * @throws Refusal 422 where it does not add time or money, or takes either away
   */
  void extend(LocalDate date, Money budget, Instant now) {
    requireAhead(date, now);
    if (date.isBefore(this.date)) {
      throw Refusal.invalidField("date", "must not be before the present one, %s", this.date);
    }
    if (!budget.currency().getCurrencyCode().equals(currency)) {
      throw Refusal.invalidField("budget.currency", "must stay %s", currency);
    }
    if (budget.compareTo(budget()) < 0) {
      throw Refusal.invalidField("budget.amount", "must not be less than now, %s", budget());
    }
    if (date.equals(this.date) && budget.equals(budget())) {
      throw Refusal.invalidField("date", "must be later, or the budget more: else nothing changes");
    }
    take(date, budget);
  }

  private void take(LocalDate date, Money budget) {
    this.date = date;
    this.budget = budget.minorUnits();
    this.currency = budget.currency().getCurrencyCode();
    this.expiredAt = null;
    this.expiredWhy = null;
  }

  private static void requireAhead(LocalDate date, Instant now) {
    if (!date.isAfter(now.atZone(ZoneOffset.UTC).toLocalDate())) {
      throw Refusal.invalidField("date", "must be after today (UTC)");
    }
  }

  private static void requireSome(Money budget) {
    if (budget.isZero()) {
      throw Refusal.invalidField("budget.amount", "must be more than nothing");
    }
  }

  /** Runs out, until it is extended or set anew; false where it had already. */
  boolean expire(Expiry why, Instant now) {
    if (expiredAt != null) {
      return false;
    }
    this.expiredAt = now;
    this.expiredWhy = why;
    return true;
  }

  /** The end of its date, in UTC. */
  Instant endsAt() {
    return date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  boolean isPast(Instant now) {
    return !now.isBefore(endsAt());
  }

  boolean isUsedUpBy(Money spent) {
    return spent.currency().getCurrencyCode().equals(currency) && spent.compareTo(budget()) >= 0;
  }

  boolean isExpired() {
    return expiredAt != null;
  }

  /** The last day on which the proof of concept may be accepted, in UTC. */
  LocalDate date() {
    return date;
  }

  Money budget() {
    return currency == null ? null : new Money(budget, Currency.getInstance(currency));
  }

  Optional<Instant> expiredAt() {
    return Optional.ofNullable(expiredAt);
  }

  /** Null unless it ran out. */
  Expiry expiredWhy() {
    return expiredWhy;
  }

  long version() {
    return version;
  }
}
