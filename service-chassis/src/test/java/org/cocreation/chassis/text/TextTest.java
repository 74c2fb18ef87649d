package org.cocreation.chassis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Loading,Loading",
        "Lastf\u006f\u0308rare,Lastf\u00f6rare",
        "\u00a0Loading\u2003,Loading",
        "\u3000Loading\u200b,Loading",
        "\ufeffLoading\u2060,Loading",
        "\u2028Loading\u0085,Loading",
        "Load\u00a0ing,Load\u00a0ing",
        "\u202eLoading,\u202eLoading",
        "e\u0301,\u00e9",
      })
  void shouldComposeTextAndTrimSpaceOfAnyKind(String written, String kept) {
    assertThat(Text.clean(written)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t\n",
        "\u200b",
        "\u00a0",
        "\u2007\u202f\u3000",
        "\u200d\u200c",
        "\u202e",
        "\u00ad",
        "\u2060\ufeff",
        "\u3164",
        "\u2800",
        "\ufe0f",
        "\u0007",
      })
  void shouldTakeTextOfWhichNothingCanBeSeenAsEmpty(String written) {
    assertThat(Text.clean(written)).isEmpty();
    assertThat(Text.cleanOrNull(written)).isNull();
    assertThat(Text.plain(written)).isEmpty();
  }

  @Test
  void shouldLeaveNothingAlone() {
    assertThat(Text.clean(null)).isNull();
    assertThat(Text.cleanOrNull(null)).isNull();
    assertThat(Text.plain(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Loading at the face, LOADING\u00a0at  the\u2003face ",
        "Lastf\u00f6rare,LASTFO\u0308RARE",
        "a b,a\u0085b",
      })
  void shouldKnowTheSameWordsHoweverTheyWereTyped(String one, String other) {
    assertThat(Text.plain(one)).isEqualTo(Text.plain(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\rb",
        "a\tb",
        "a\u0007b",
        "a\u0085b",
        "a\u009fb",
        "a\u2028b",
        "a\u2029b",
        "a\u202eb",
        "a\u202ab",
        "a\u2066b",
        "a\u2069b",
      })
  void shouldKnowWhatIsNotOneLine(String written) {
    assertThat(Text.isOneLine(written)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Half empty, again", "a\u200eb", "\u05d0\u05d1", "a\u00a0b", "\ud83d\ude9b"})
  void shouldKnowWhatIsOneLine(String written) {
    assertThat(Text.isOneLine(written)).isTrue();
  }
}
