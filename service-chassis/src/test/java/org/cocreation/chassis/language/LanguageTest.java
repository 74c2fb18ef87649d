package org.cocreation.chassis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which language a reader gets, and that each text is there in it. */
class LanguageTest {

  @Test
  void shouldTakeWhatTheReaderLikesBestAmongOurs() {
    assertThat(Language.preferred("fi, sv-FI;q=0.9, en;q=0.8")).isEqualTo(Language.SWEDISH);
    assertThat(Language.preferred("de-AT")).isEqualTo(Language.GERMAN);
    assertThat(Language.preferred("en;q=0.5, de;q=0.9")).isEqualTo(Language.GERMAN);
  }

  @Test
  void shouldBeEnglishWhereNothingElseIsAskedFor() {
    assertThat(Language.preferred(null)).isEqualTo(Language.ENGLISH);
    assertThat(Language.preferred("fi, pt")).isEqualTo(Language.ENGLISH);
    assertThat(Language.preferred("de;q=0")).isEqualTo(Language.ENGLISH);
    assertThat(Language.preferred(";;;=,")).isEqualTo(Language.ENGLISH);
  }

  /** Anybody may send it, before anything is known of them. */
  @Test
  void shouldReadNoMoreOfALongListThanItsBeginning() {
    String all = "sv;q=0.9" + ", fi".repeat(5_000) + ", de";

    assertThat(Language.preferred(all)).isEqualTo(Language.SWEDISH);
    assertThat(Language.preferred("fi" + ", fi".repeat(5_000) + ", de"))
        .isEqualTo(Language.ENGLISH);
    assertThat(Language.preferred("x".repeat(20_000))).isEqualTo(Language.ENGLISH);
  }

  @Test
  void shouldLeadBackToTheSameHostAlone() {
    assertThat(ChooseLanguage.placeIn("http://127.0.0.1:8080/kpi/search?q=a%20b"))
        .isEqualTo("/kpi/search?q=a%20b");
    assertThat(ChooseLanguage.placeIn("http://127.0.0.1//evil.example/x")).isEqualTo("/");
    assertThat(ChooseLanguage.placeIn("javascript:alert(1)")).isEqualTo("/");
    assertThat(ChooseLanguage.placeIn("not an address")).isEqualTo("/");
    assertThat(ChooseLanguage.placeIn(null)).isEqualTo("/");
  }

  @Test
  void shouldHaveEachTextInAllLanguages() {
    TextsInAllLanguages.check(
        "org.cocreation.chassis", "Language", "Outbox.Channel", "Relay.Look", "RightKind");
  }

  @Test
  void shouldSayEachRefusalInAllLanguages() {
    RefusalTexts.check("MemberRight.require");
  }

  @Test
  void shouldReadWhatScriptsSay() {
    assertThat(
            ScriptTexts.in(
                """
                const WORDS = words({
                  one: ['a, b', "it's", `c ${d}`],
                  two: [(n) => `${n} x`, (n) => (n === 1 ? 'y' : 'z')],
                });"""))
        .containsExactly(
            new ScriptTexts.Text("one", java.util.List.of("'a, b'", "\"it's\"", "`c ${d}`")),
            new ScriptTexts.Text(
                "two", java.util.List.of("(n) => `${n} x`", "(n) => (n === 1 ? 'y' : 'z')")));
  }
}
