package org.cocreation.chassis.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.cocreation.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  @Test
  void shouldSplitToTheCentWhateverTheShares() {
    Random random = new Random(42);
    for (int run = 0; run < 2_000; run++) {
      long amount = random.nextLong(0, 1_000_000_000_000L);
      List<Long> shares = new ArrayList<>(List.of(1L + random.nextLong(1_000_000_000_000L)));
      for (int more = random.nextInt(4); more > 0; more--) {
        shares.add(random.nextLong(1_000_000_000_000L));
      }
      List<Money> parts = new Money(amount, EUR).split(shares);
      assertThat(parts.stream().mapToLong(Money::minorUnits).sum()).isEqualTo(amount);
      assertThat(parts).noneMatch(Money::isNegative);
    }
    assertThat(new Money(1, EUR).split(List.of(1L, 1L)))
        .extracting(Money::minorUnits)
        .containsExactly(1L, 0L);
    assertThat(new Money(100, EUR).split(List.of(0L, 3L)))
        .extracting(Money::minorUnits)
        .containsExactly(0L, 100L);
  }

  @Test
  void shouldTakeNoMoreDigitsThanTheCurrencyHas() {
    assertThat(new MoneyView("1200.5", "EUR").toMoney("amount")).hasToString("1200.50 EUR");
    assertThat(new MoneyView("1200", "JPY").toMoney("amount").minorUnits()).isEqualTo(1_200);
    assertThatThrownBy(() -> new MoneyView("0.005", "EUR").toMoney("pledge"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("pledge.amount must have at most 2 digits");
    assertThatThrownBy(() -> new MoneyView("1", "QQQ").toMoney("pledge"))
        .hasMessageContaining("pledge.currency");
    assertThatThrownBy(() -> new MoneyView("999999999999999.999", "KWD").toMoney("pledge"))
        .hasMessageContaining("pledge.amount must be less than");
    assertThatThrownBy(() -> new MoneyView("-1", "EUR").toMoney("pledge"))
        .hasMessageContaining("negative");
  }

  @Test
  void shouldNotCalculateAcrossCurrencies() {
    Money yen = new Money(1, Currency.getInstance("JPY"));
    assertThatThrownBy(() -> new Money(1, EUR).plus(yen))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "SEK", "JPY", "KWD", "USD"})
  void shouldTakeTheCurrenciesOfToday(String code) {
    assertThat(Currencies.require(code, "currency").getCurrencyCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEM", "FRF", "HRK", "XAU", "XXX", "XTS", "USN", "eur", "QQQ", ""})
  void shouldRefuseCurrenciesThatNobodyPaysWithToday(String code) {
    assertThatThrownBy(() -> Currencies.require(code, "currency"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("in use today");
  }

  @Test
  void shouldReadWhatWasWrittenInACurrencyOfItsTime() {
    assertThat(new Money(12_345, Currency.getInstance("DEM")).view().amount()).isEqualTo("123.45");
  }
}
