package org.cocreation.steering.spending;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.steering.ledger.EntryKind;
import org.cocreation.steering.ledger.JournalEntry;
import org.cocreation.steering.ledger.Share;
import org.cocreation.steering.ledger.SideAmounts;
import org.cocreation.steering.tranche.Tranche;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Money that was spent out of a released tranche, out of one side's share or both (R9). */
@Entity
@Immutable
class Spending extends SubjectOfCycle {

  private UUID trancheId;
  @Embedded private Money amount;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<Share> shares;

  private String description;

  @Embedded
  @AttributeOverride(name = "at", column = @Column(name = "spent_at"))
  private Signed signed;

  protected Spending() {}

  static Spending book(
      Tranche tranche,
      Money amount,
      SideAmounts taken,
      String description,
      ActingPerson by,
      Instant now) {
    Spending spending = new Spending();
    spending.begin(Ids.next(), tranche.partnershipId(), tranche.cycleId());
    spending.trancheId = tranche.id();
    spending.amount = amount;
    spending.shares = taken.shares();
    spending.description = description.strip();
    spending.signed = Signed.by(by, now);
    return spending;
  }

  UUID trancheId() {
    return trancheId;
  }

  Money amount() {
    return amount;
  }

  List<Share> shares() {
    return shares;
  }

  String description() {
    return description;
  }

  /** Who booked it, for which side. */
  Signed signed() {
    return signed;
  }

  /**
   * How it is booked.
   *
   * @param taken what each side pays of it
   */
  JournalEntry entry(SideAmounts taken) {
    return JournalEntry.of(EntryKind.SPENDING, cycleId(), trancheId, id(), description, taken);
  }
}
