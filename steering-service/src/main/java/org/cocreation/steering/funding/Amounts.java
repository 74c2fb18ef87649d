package org.cocreation.steering.funding;

import java.math.BigDecimal;
import java.util.Currency;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.problem.Refusal;

/** What amounts requests may name: exact, and so small that no sum of them ever overflows. */
final class Amounts {

  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

  private Amounts() {}

  /**
   * @param field how the request calls it
   * @throws Refusal 422 for an unknown currency, and an amount that is negative, beyond all reason
   *     or more exact than the currency's minor unit
   */
  static Money of(MoneyView amount, String field) {
    if (new BigDecimal(amount.amount()).compareTo(LARGEST) > 0) {
      throw Refusal.invalidField(field + ".amount", "must be at most " + LARGEST.toPlainString());
    }
    return amount.toMoney(field);
  }

  /**
   * @throws Refusal as {@link #of}, and for zero
   */
  static Money positive(MoneyView amount, String field) {
    Money money = of(amount, field);
    if (money.isZero()) {
      throw Refusal.invalidField(field + ".amount", "must be more than nothing");
    }
    return money;
  }

  /**
   * @throws Refusal 422 for a currency that is unknown or has no minor unit
   */
  static Currency currency(String code, String field) {
    return Currency.getAvailableCurrencies().stream()
        .filter(known -> known.getCurrencyCode().equals(code))
        .filter(known -> known.getDefaultFractionDigits() >= 0)
        .findFirst()
        .orElseThrow(() -> Refusal.invalidField(field, "must be an ISO 4217 code such as EUR"));
  }
}
