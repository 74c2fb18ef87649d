package org.cocreation.chassis.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neither a digit more than an amount has, nor one less. */
class AmountsTest {

  @ParameterizedTest
  @CsvSource({
    "70000, JPY, '70,000 JPY'",
    "70000.00, EUR, '70,000.00 EUR'",
    "70000, EUR, '70,000.00 EUR'",
    "70000.0, EUR, '70,000.00 EUR'",
    "1234.567, KWD, '1,234.567 KWD'",
    "1234.5678, CLF, '1,234.5678 CLF'",
    "-0.50, EUR, '-0.50 EUR'",
    "999999999999.99, EUR, '999,999,999,999.99 EUR'"
  })
  void shouldWriteMoneyWithTheDigitsOfItsCurrency(String amount, String currency, String text) {
    assertThat(Amounts.text(new MoneyView(amount, currency))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.004, 0.004", "12.341, 12.341", "12.344, 12.344", "60000.00, '60,000.00'", "0, 0"})
  void shouldGroupWhatIsThereAndRoundNothing(String exact, String grouped) {
    assertThat(Amounts.grouped(new BigDecimal(exact))).isEqualTo(grouped);
  }

  @ParameterizedTest
  @CsvSource({
    "0.004, 0.004",
    "60000.00, '60,000'",
    "1.8E+5, '180,000'",
    "60000.50, '60,000.50'",
    "1.23456, 1.23456",
    "0.00, 0"
  })
  void shouldWriteWholeAmountsWithoutAPoint(String exact, String brief) {
    assertThat(Amounts.brief(new BigDecimal(exact))).isEqualTo(brief);
  }
}
