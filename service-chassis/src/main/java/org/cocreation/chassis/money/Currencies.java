package org.cocreation.chassis.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cocreation.chassis.problem.Refusal;

/** What currencies requests may name, and how exact an amount of each may be. */
public final class Currencies {

  /** What people pay with somewhere today: no metals, no funds, and none that others replaced. */
  private static final Set<Currency> IN_USE =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
          .map(country -> Currency.getInstance(Locale.of("", country)))
          .filter(Objects::nonNull)
          .collect(Collectors.toUnmodifiableSet());

  private Currencies() {}

  /**
   * What was written down in a currency of its time stays readable; only requests are asked this.
   *
   * @param field how the request calls it
   * @throws Refusal 422 for a currency that is unknown or not in use today
   */
  public static Currency require(String code, String field) {
    return IN_USE.stream()
        .filter(currency -> currency.getCurrencyCode().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.invalidField(
                    field, "must be the ISO 4217 code of a currency in use today, such as EUR"));
  }

  /** What was written down, in whatever currency it was at its time. */
  public static Money kept(String amount, String currency) {
    Currency known = Currency.getInstance(currency);
    return new Money(
        new BigDecimal(amount).movePointRight(known.getDefaultFractionDigits()).longValueExact(),
        known);
  }

  /**
   * @param field how the request calls it
   * @throws Refusal 422 for an amount more exact than the currency's minor unit
   */
  public static Money requireExact(BigDecimal amount, Currency currency, String field) {
    int digits = currency.getDefaultFractionDigits();
    if (amount.stripTrailingZeros().scale() > digits) {
      throw Refusal.invalidField(
          field, "must have at most %d digits after the point in %s", digits, currency);
    }
    return new Money(amount.movePointRight(digits).longValueExact(), currency);
  }
}
