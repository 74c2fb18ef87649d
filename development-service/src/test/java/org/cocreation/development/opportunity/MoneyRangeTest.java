package org.cocreation.development.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyRangeTest {

  @ParameterizedTest
  @CsvSource({
    "low, 5.00, 4.00, 6.00, likely",
    "high, 5.00, 6.00, 5.99, high",
    "digits, 5.001, 6.00, 7.00, low"
  })
  void shouldRefuseARangeThatIsNone(
      String ignored, String low, String likely, String high, String field) {
    MoneyRange range = new MoneyRange(low, likely, high, "EUR");
    assertThatThrownBy(() -> range.toMoney("complexityCost"))
        .hasMessageContaining("complexityCost." + field);
  }

  @Test
  void shouldTakeTheLargestAmountInTheFinestCurrency() {
    String most = "9".repeat(12) + ".999";
    assertThat(new MoneyRange("0", most, most, "KWD").toMoney("expectedReturn").getLast().view())
        .extracting("amount")
        .isEqualTo(most);
  }
}
