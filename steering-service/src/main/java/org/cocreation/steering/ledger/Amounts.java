package org.cocreation.steering.ledger;

import java.util.Currency;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.problem.Refusal;

/** What amounts and currencies requests may name. */
public final class Amounts {

  private Amounts() {}

  /**
   * @param field how the request calls it
   * @throws Refusal as {@link MoneyView#toMoney}, and 422 for zero
   */
  public static Money positive(MoneyView amount, String field) {
    Money money = amount.toMoney(field);
    if (money.isZero()) {
      throw Refusal.invalidField(field + ".amount", "must be more than nothing");
    }
    return money;
  }

  /**
   * @throws Refusal 422 for a currency that is unknown or has no minor unit
   */
  public static Currency currency(String code, String field) {
    return Currency.getAvailableCurrencies().stream()
        .filter(known -> known.getCurrencyCode().equals(code))
        .filter(known -> known.getDefaultFractionDigits() >= 0)
        .findFirst()
        .orElseThrow(() -> Refusal.invalidField(field, "must be an ISO 4217 code such as EUR"));
  }
}
