package org.cocreation.steering.pledge;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.ledger.EntryKind;
import org.cocreation.steering.ledger.JournalEntry;
import org.cocreation.steering.ledger.SideAmounts;
import org.hibernate.annotations.Immutable;

/**
 * What a side took back of its pledges to a cycle (R18): never more than is not released (R8). The
 * pledges stay, so that the ledger says both.
 */
@Entity
@Immutable
class PledgeWithdrawal extends SubjectOfCycle {

  @Embedded private Money amount;
  private String reason;

  @Embedded
  @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
  private Signed signed;

  protected PledgeWithdrawal() {}

  /**
   * @param amount more than nothing
   * @param available what of the side's pledges in this currency is not released
   * @throws Refusal 409 where that is less
   */
  static PledgeWithdrawal of(
      Cycle cycle, ActingPerson by, Money amount, Money available, String reason, Instant now) {
    if (available.compareTo(amount) < 0) {
      throw Refusal.conflict(
              "not-available",
              "Of what the %s pledged %s is not released: no more can be taken back.",
              by.side(),
              available)
          .with("available", available.view());
    }
    PledgeWithdrawal withdrawal = new PledgeWithdrawal();
    withdrawal.begin(Ids.next(), cycle.partnershipId(), cycle.id());
    withdrawal.amount = amount;
    withdrawal.reason = reason;
    withdrawal.signed = Signed.by(by, now);
    return withdrawal;
  }

  /** How it is booked: the other way round than a pledge. */
  JournalEntry entry() {
    return JournalEntry.of(
        EntryKind.WITHDRAWAL,
        cycleId(),
        null,
        id(),
        reason,
        new SideAmounts(amount.currency(), Map.of(side(), amount)));
  }

  Side side() {
    return signed.side();
  }

  Money amount() {
    return amount;
  }

  String reason() {
    return reason;
  }

  Signed signed() {
    return signed;
  }
}
