package org.cocreation.steering.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;

/** R9: what is debited is credited elsewhere, for each side by itself. */
class JournalEntryTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  @Test
  void shouldDebitAndCreditEachSideByItself() {
    JournalEntry entry = release(amounts(7, 3));

    assertThat(entry.currency()).isEqualTo(EUR);
    assertThat(entry.postings())
        .containsExactly(
            posting(AccountKind.UNSPENT, Side.PROVIDER, 7),
            posting(AccountKind.AVAILABLE, Side.PROVIDER, -7),
            posting(AccountKind.UNSPENT, Side.CUSTOMER, 3),
            posting(AccountKind.AVAILABLE, Side.CUSTOMER, -3));
  }

  @Test
  void shouldLeaveOutASideThatPaysNothing() {
    assertThat(release(amounts(0, 10)).postings())
        .containsExactly(
            posting(AccountKind.UNSPENT, Side.CUSTOMER, 10),
            posting(AccountKind.AVAILABLE, Side.CUSTOMER, -10));
  }

  @Test
  void shouldNotExistUnlessEachSideBalances() {
    assertThatThrownBy(
            () ->
                entry(
                    posting(AccountKind.UNSPENT, Side.PROVIDER, 7),
                    posting(AccountKind.AVAILABLE, Side.CUSTOMER, -7)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry()).isInstanceOf(IllegalArgumentException.class);
  }

  private static JournalEntry release(SideAmounts taken) {
    return JournalEntry.of(
        EntryKind.RELEASE, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Step", taken);
  }

  private static SideAmounts amounts(long provider, long customer) {
    return new SideAmounts(
        EUR,
        Map.of(Side.PROVIDER, new Money(provider, EUR), Side.CUSTOMER, new Money(customer, EUR)));
  }

  private static JournalEntry entry(JournalEntry.Posting... postings) {
    return new JournalEntry(
        EntryKind.RELEASE,
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        EUR,
        null,
        List.of(postings));
  }

  private static JournalEntry.Posting posting(AccountKind account, Side side, long amount) {
    return new JournalEntry.Posting(account, side, amount);
  }
}
