package org.cocreation.development.opportunity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.cocreation.chassis.money.Currencies;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An estimate in money, as requests, answers and events write it. */
@Schema(
    name = "MoneyRange",
    description =
        "An estimate: exact amounts of one currency, not negative, low <= likely <= high.",
    examples =
        "{\"low\": \"40000.00\", \"likely\": \"60000.00\", \"high\": \"110000.00\", \"currency\": \"EUR\"}")
public record MoneyRange(
    @NotNull @Pattern(regexp = MoneyRange.AMOUNT, message = MoneyRange.IS_NO_AMOUNT) @Schema(examples = "40000.00")
        String low,
    @NotNull @Pattern(regexp = MoneyRange.AMOUNT, message = MoneyRange.IS_NO_AMOUNT) @Schema(examples = "60000.00")
        String likely,
    @NotNull @Pattern(regexp = MoneyRange.AMOUNT, message = MoneyRange.IS_NO_AMOUNT) @Schema(examples = "110000.00")
        String high,
    @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as EUR") @Schema(examples = "EUR")
        String currency) {

  // In any currency far below what minor units in 64 bits can hold.
  static final String AMOUNT = "[0-9]{1,12}([.][0-9]{1,4})?";
  static final String IS_NO_AMOUNT = "must be an amount as text, not negative, such as \"1200.00\"";

  /**
   * @param amounts as {@link #toMoney} has them
   */
  static MoneyRange of(List<Money> amounts) {
    return new MoneyRange(
        amounts.get(0).amount().toPlainString(),
        amounts.get(1).amount().toPlainString(),
        amounts.get(2).amount().toPlainString(),
        amounts.get(0).currency().getCurrencyCode());
  }

  /**
   * Low, likely and high.
   *
   * @param field how the request calls it
   * @throws Refusal 422 for an unknown currency, an amount more exact than its minor unit, and
   *     where low, likely and high do not follow each other
   */
  List<Money> toMoney(String field) {
    Currency known = Currencies.require(currency, field + ".currency");
    Money lowest = Currencies.requireExact(new BigDecimal(low), known, field + ".low");
    Money middle = Currencies.requireExact(new BigDecimal(likely), known, field + ".likely");
    Money highest = Currencies.requireExact(new BigDecimal(high), known, field + ".high");
    if (lowest.compareTo(middle) > 0) {
      throw Refusal.invalidField(field + ".likely", "must not be less than low");
    }
    if (middle.compareTo(highest) > 0) {
      throw Refusal.invalidField(field + ".high", "must not be less than likely");
    }
    return List.of(lowest, middle, highest);
  }
}
