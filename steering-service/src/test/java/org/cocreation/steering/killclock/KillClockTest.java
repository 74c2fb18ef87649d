package org.cocreation.steering.killclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.cocreation.chassis.money.Money;
import org.cocreation.steering.cycle.CycleExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R11: a date and a budget, extended only forward. */
class KillClockTest {

  private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
  private static final LocalDate DATE = LocalDate.parse("2027-03-01");
  private static final Money BUDGET = euro(60_000_00);

  private final KillClock clock = new KillClock(CycleExample.started());

  @Test
  void shouldRunUntilTheEndOfItsDate() {
    assertThat(clock.set(DATE, BUDGET, NOW)).isTrue();

    assertThat(clock.isPast(Instant.parse("2027-03-01T23:59:59.999999Z"))).isFalse();
    assertThat(clock.isPast(Instant.parse("2027-03-02T00:00:00Z"))).isTrue();
    assertThat(clock.isUsedUpBy(euro(59_999_99))).isFalse();
    assertThat(clock.isUsedUpBy(euro(60_000_00))).isTrue();
    assertThat(clock.isUsedUpBy(new Money(99_000_000, Currency.getInstance("USD")))).isFalse();
  }

  @Test
  void shouldBeNoNewsWhenTheSameIsSetAgain() {
    assertThat(clock.set(DATE, BUDGET, NOW)).isTrue();
    assertThat(clock.set(DATE, BUDGET, NOW)).isFalse();
    assertThat(clock.set(DATE.plusDays(1), BUDGET, NOW)).isTrue();
  }

  @Test
  void shouldRunOutOnceUntilItIsExtended() {
    boolean set = clock.set(DATE, BUDGET, NOW);

    assertThat(set).isTrue();
    assertThat(clock.expire(KillClock.Expiry.DATE_PASSED, NOW)).isTrue();
    assertThat(clock.expire(KillClock.Expiry.BUDGET_SPENT, NOW)).isFalse();
    assertThat(clock.expiredWhy()).isEqualTo(KillClock.Expiry.DATE_PASSED);
    clock.extend(DATE.plusDays(40), BUDGET, NOW);
    assertThat(clock.isExpired()).isFalse();
    assertThat(clock.expire(KillClock.Expiry.DATE_PASSED, NOW)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-01, 6000000, date",
    "2027-02-28, 7000000, date",
    "2027-03-01, 6000000, date",
    "2027-04-01, 5999999, budget"
  })
  void shouldOnlyEverAddTimeOrMoney(LocalDate date, long cents, String field) {
    boolean set = clock.set(DATE, BUDGET, NOW);

    assertThat(set).isTrue();
    assertThatThrownBy(() -> clock.extend(date, euro(cents), NOW)).hasMessageContaining(field);
    assertThat(clock.date()).isEqualTo(DATE);
    assertThat(clock.budget()).isEqualTo(BUDGET);
  }

  @Test
  void shouldRefuseADateThatIsPastAndNoMoney() {
    assertThatThrownBy(() -> clock.set(LocalDate.parse("2027-02-01"), BUDGET, NOW))
        .hasMessageContaining("date");
    assertThatThrownBy(() -> clock.set(DATE, euro(0), NOW)).hasMessageContaining("budget");
  }

  private static Money euro(long cents) {
    return new Money(cents, Currency.getInstance("EUR"));
  }
}
