package org.cocreation.chassis.money;

import java.math.BigDecimal;
import java.util.Currency;
import org.cocreation.chassis.problem.Refusal;

/** What currencies requests may name, and how exact an amount of each may be. */
public final class Currencies {

  private Currencies() {}

  /**
   * @param field how the request calls it
   * @throws Refusal 422 for a currency that is unknown or has no minor unit
   */
  public static Currency require(String code, String field) {
    try {
      Currency known = Currency.getInstance(code);
      if (known.getDefaultFractionDigits() >= 0) {
        return known;
      }
    } catch (IllegalArgumentException e) {
      // Refused below, as the currencies without a minor unit are.
    }
    throw Refusal.invalidField(field, "must be an ISO 4217 code such as EUR");
  }

  /**
   * @param field how the request calls it
   * @throws Refusal 422 for an amount more exact than the currency's minor unit
   */
  public static Money requireExact(BigDecimal amount, Currency currency, String field) {
    int digits = currency.getDefaultFractionDigits();
    if (amount.stripTrailingZeros().scale() > digits) {
      throw Refusal.invalidField(
          field, "must have at most %d digits after the point in %s".formatted(digits, currency));
    }
    return new Money(amount.movePointRight(digits).longValueExact(), currency);
  }
}
