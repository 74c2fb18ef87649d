package org.cocreation.steering.tranche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Map;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.ledger.EntryKind;
import org.cocreation.steering.ledger.JournalEntry;
import org.cocreation.steering.ledger.SideAmounts;
import org.junit.jupiter.api.Test;

/** R8: what a tranche is booked as. */
class TrancheTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  @Test
  void shouldBeBookedAsAReleaseOfItsCycle() {
    Tranche tranche = PlannedTranche.of(new Money(10, EUR));

    JournalEntry entry =
        tranche.entry(new SideAmounts(EUR, Map.of(Side.PROVIDER, new Money(10, EUR))));

    assertThat(entry.kind()).isEqualTo(EntryKind.RELEASE);
    assertThat(entry.cycleId()).isEqualTo(tranche.cycleId());
    assertThat(entry.trancheId()).isEqualTo(tranche.id());
    assertThat(entry.referenceId()).isEqualTo(tranche.id());
    assertThat(entry.description()).isEqualTo("Step");
    assertThat(entry.postings()).hasSize(2);
  }
}
