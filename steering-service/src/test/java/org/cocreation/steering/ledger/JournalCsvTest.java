package org.cocreation.steering.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people wrote must not become a formula in somebody's spreadsheet. */
class JournalCsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "=HYPERLINK(\"x\")",
        " =1",
        "\u00a0=1",
        "\u3000+1",
        "\u200b@A1",
        "\ufeff-1",
        "\uff1d1",
        " \uff0b1",
        "\uff0d1",
        "\uff20A1",
        "\tTwo"
      })
  void shouldMakeTextOfWhatBeginsAFormula(String written) {
    assertThat(JournalCsv.asText(written)).isEqualTo("'" + written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Two load cells", "1-2", "", " ", " a", "a=b"})
  void shouldLeaveOtherTextAlone(String written) {
    assertThat(JournalCsv.asText(written)).isEqualTo(written);
  }

  @Test
  void shouldLeaveNothingAlone() {
    assertThat(JournalCsv.asText(null)).isNull();
  }
}
