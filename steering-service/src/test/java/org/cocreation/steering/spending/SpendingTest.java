package org.cocreation.steering.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.ledger.EntryKind;
import org.cocreation.steering.ledger.JournalEntry;
import org.cocreation.steering.ledger.SideAmounts;
import org.cocreation.steering.tranche.PlannedTranche;
import org.cocreation.steering.tranche.Tranche;
import org.junit.jupiter.api.Test;

/** R9: what a spending is booked as. */
class SpendingTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  @Test
  void shouldBeBookedAsSpentOutOfItsTranche() {
    Tranche tranche = PlannedTranche.of(new Money(10, EUR));
    SideAmounts customers = new SideAmounts(EUR, Map.of(Side.CUSTOMER, new Money(10, EUR)));
    Spending spending =
        Spending.book(
            tranche,
            new Money(10, EUR),
            customers,
            " Cells ",
            new ActingPerson("a@one", "A", "one", Side.CUSTOMER),
            Instant.EPOCH);

    JournalEntry entry = spending.entry(customers);

    assertThat(entry.kind()).isEqualTo(EntryKind.SPENDING);
    assertThat(entry.cycleId()).isEqualTo(tranche.cycleId());
    assertThat(entry.trancheId()).isEqualTo(tranche.id());
    assertThat(entry.referenceId()).isEqualTo(spending.id());
    assertThat(entry.description()).isEqualTo("Cells");
    assertThat(entry.postings()).hasSize(2);
  }
}
