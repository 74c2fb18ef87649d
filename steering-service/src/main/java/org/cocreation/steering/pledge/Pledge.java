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
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.ledger.EntryKind;
import org.cocreation.steering.ledger.JournalEntry;
import org.cocreation.steering.ledger.SideAmounts;
import org.hibernate.annotations.Immutable;

/**
 * What a side is willing to put into a cycle (4.2.1). Zero is a decision too. A further pledge adds
 * to the earlier ones; none is ever changed.
 */
@Entity
@Immutable
class Pledge extends SubjectOfCycle {

  @Embedded private Money amount;
  private String note;

  @Embedded
  @AttributeOverride(name = "at", column = @Column(name = "pledged_at"))
  private Signed signed;

  protected Pledge() {}

  /**
   * @throws org.cocreation.chassis.problem.Refusal 422 for what is no amount
   */
  static Pledge make(Cycle cycle, ActingPerson by, PledgeContent said, Instant now) {
    Money amount = said.amount().toMoney("amount");
    Pledge pledge = new Pledge();
    pledge.begin(Ids.next(), cycle.partnershipId(), cycle.id());
    pledge.amount = amount;
    pledge.note = said.note();
    pledge.signed = Signed.by(by, now);
    return pledge;
  }

  Side side() {
    return signed.side();
  }

  Money amount() {
    return amount;
  }

  PledgeContent content() {
    return new PledgeContent(amount().view(), note);
  }

  Signed signed() {
    return signed;
  }

  /** How it is booked: as the side's own, of which nothing is released yet. */
  JournalEntry entry() {
    return JournalEntry.of(
        EntryKind.PLEDGE,
        cycleId(),
        null,
        id(),
        note,
        new SideAmounts(amount.currency(), Map.of(side(), amount)));
  }
}
