package org.cocreation.chassis.money;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import org.cocreation.chassis.language.Figures;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.language.Spoken;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money as requests, answers and events write it. */
@Schema(
    name = "Money",
    description = "An exact amount; no more digits after the point than the currency has.",
    examples = "{\"amount\": \"1200.00\", \"currency\": \"EUR\"}")
public record MoneyView(
    @NotNull @Pattern(regexp = "-?[0-9]{1,15}([.][0-9]{1,4})?", message = MoneyView.WANTED)
        @Schema(examples = "1200.00")
        String amount,
    @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as EUR") @Schema(examples = "EUR")
        String currency)
    implements Spoken {

  /** What is said of an amount that is written otherwise. */
  public static final String WANTED =
      "must be an amount without thousands separators, such as \"1200.00\"";

  /** In minor units of any currency it fits into a long, also summed up very often. */
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

  @Override
  public String said() {
    return Language.current() == Language.ENGLISH
        ? amount + " " + currency
        : Figures.money(amount, currency);
  }

  /**
   * @param field how the request calls it
   * @throws Refusal 422 for an unknown currency, a negative amount, one of 10^12 or more, or one
   *     more exact than the currency's minor unit
   */
  public Money toMoney(String field) {
    Currency known = Currencies.require(currency, field + ".currency");
    BigDecimal exact = new BigDecimal(amount);
    if (exact.signum() < 0) {
      throw Refusal.invalidField(field + ".amount", "must not be negative");
    }
    if (exact.compareTo(LIMIT) >= 0) {
      throw Refusal.invalidField(field + ".amount", "must be less than %s", LIMIT.toPlainString());
    }
    return Currencies.requireExact(exact, known, field + ".amount");
  }

  /**
   * @throws Refusal as {@link #toMoney}, and 422 for zero
   */
  public Money toPositiveMoney(String field) {
    Money money = toMoney(field);
    if (money.isZero()) {
      throw Refusal.invalidField(field + ".amount", "must be more than nothing");
    }
    return money;
  }
}
