package org.cocreation.steering.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;

/** R9: what is debited is credited elsewhere, for each side by itself. */
class JournalEntryTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  private final TranchePlan plan = new TranchePlan(UUID.randomUUID(), UUID.randomUUID());
  private final SideAmounts taken = amounts(7, 3);

  @Test
  void shouldDebitUnspentAndCreditAvailableOfEachSideOnARelease() {
    JournalEntry entry = JournalEntry.release(tranche(), taken);

    assertThat(entry.cycleId()).isEqualTo(plan.cycleId());
    assertThat(entry.postings())
        .containsExactly(
            posting(AccountKind.UNSPENT, Side.PROVIDER, 7),
            posting(AccountKind.AVAILABLE, Side.PROVIDER, -7),
            posting(AccountKind.UNSPENT, Side.CUSTOMER, 3),
            posting(AccountKind.AVAILABLE, Side.CUSTOMER, -3));
  }

  @Test
  void shouldDebitSpentAndCreditUnspentOnASpendingAndLeaveOutASideThatPaysNothing() {
    SideAmounts customers = amounts(0, 10);
    Spending spending =
        Spending.book(
            tranche(),
            new Money(10, EUR),
            customers,
            " Cells ",
            new ActingPerson("a@one", "A", "one", Side.CUSTOMER),
            Instant.EPOCH);

    JournalEntry entry = JournalEntry.spending(spending, customers);

    assertThat(entry.description()).isEqualTo("Cells");
    assertThat(entry.postings())
        .containsExactly(
            posting(AccountKind.SPENT, Side.CUSTOMER, 10),
            posting(AccountKind.UNSPENT, Side.CUSTOMER, -10));
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

  private Tranche tranche() {
    boolean ignored = plan.plan(List.of(new TranchePlan.Planned(new Money(10, EUR), "Step", null)));
    return plan.first();
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
