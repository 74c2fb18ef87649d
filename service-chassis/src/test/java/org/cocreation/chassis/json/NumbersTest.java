package org.cocreation.chassis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "1.50,1.5",
    "1.00,1",
    "100,100",
    "1E3,1000",
    "1e-3,0.001",
    "-0.0,0",
    "0E+50,0",
    "12.30E1,123"
  })
  void shouldReadAnExactNumberAndShowItWithoutTrailingZeros(String written, String shown) {
    BigDecimal number = Numbers.parse(written);

    assertThat(number).isEqualByComparingTo(written);
    assertThat(Numbers.plain(number).toPlainString()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E2147483647",
        "1E-2147483647",
        "1e400000000",
        "1E99999999999",
        "0E101",
        "-1e101"
      })
  void shouldCountDigitsBeforeItConverts(String written) {
    assertThatThrownBy(() -> Numbers.parse(written)).isInstanceOf(Numbers.TooManyDigits.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "much", "1,5", "1.5.5", "0x10", "NaN", "Infinity", "1e", "--1", "\u0661"})
  void shouldRefuseWhatIsNoNumber(String written) {
    assertThatThrownBy(() -> Numbers.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .isNotInstanceOf(Numbers.TooManyDigits.class);
  }
}
