package org.cocreation.steering.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Map;
import java.util.Random;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R9: each side pays in proportion to what it has, to the cent, and never more than that. */
class SideAmountsTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  @ParameterizedTest
  @CsvSource({
    "6000000, 4000000, 125075, 75045, 50030",
    "100, 100, 1, 1, 0",
    "1, 2, 2, 1, 1",
    "0, 500, 500, 0, 500",
    "7, 0, 3, 3, 0",
    "1, 1, 2, 1, 1"
  })
  void shouldTakeFromBothInProportion(
      long provider, long customer, long amount, long fromProvider, long fromCustomer) {
    SideAmounts taken = amounts(provider, customer).take(new Money(amount, EUR));

    assertThat(taken.of(Side.PROVIDER).minorUnits()).isEqualTo(fromProvider);
    assertThat(taken.of(Side.CUSTOMER).minorUnits()).isEqualTo(fromCustomer);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void shouldNeverTakeMoreThanASideHas(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      SideAmounts all = amounts(random.nextLong(300), 1 + random.nextLong(300));
      Money amount = new Money(1 + random.nextLong(all.total().minorUnits()), EUR);

      SideAmounts taken = all.take(amount);

      assertThat(taken.total()).isEqualTo(amount);
      for (Side side : Side.values()) {
        assertThat(taken.of(side)).isBetween(Money.zero(EUR), all.of(side));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 4})
  void shouldTakeNeitherNothingNorMoreThanThereIs(long amount) {
    assertThatThrownBy(() -> amounts(1, 2).take(new Money(amount, EUR)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldNameBothSidesShares() {
    assertThat(amounts(1, 0).shares())
        .containsExactly(new Share(Side.PROVIDER, "0.01"), new Share(Side.CUSTOMER, "0.00"));
    assertThat(amounts(1, 0).sides()).containsExactly(Side.PROVIDER);
  }

  private static SideAmounts amounts(long provider, long customer) {
    return new SideAmounts(
        EUR,
        Map.of(Side.PROVIDER, new Money(provider, EUR), Side.CUSTOMER, new Money(customer, EUR)));
  }
}
