package org.cocreation.kpi.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.test.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one person did again and again is one line. */
class TimelineGroupTest {

  private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH|Sofia Kallio (customer): 13 problems scored.
          GERMAN|Sofia Kallio (Kunde): 13 Probleme bewertet.
          SWEDISH|Sofia Kallio (kund): 13 problem poängsatta.
          """)
  void shouldSayHowManyInTheReadersLanguage(Language language, String sentence) {
    assertThat(together("org.cocreation.development.common-problem.scored.v1", 13))
        .hasSize(1)
        .first()
        .extracting(group -> group.sentence(language))
        .isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"steering", "development", "operations", "kpi"})
  void shouldHaveWordsInEachLanguageForWhateverIsPutTogether(String service) {
    for (JsonNode example : Contracts.of(service).examples().values()) {
      List<TimelineGroup> groups = together(example.path("type").asText(), 2);
      if (groups.size() == 1) {
        String english = groups.getFirst().sentence(Language.ENGLISH);
        assertThat(english).contains("2 ").endsWith(".");
        assertThat(
                List.of(
                    groups.getFirst().sentence(Language.GERMAN),
                    groups.getFirst().sentence(Language.SWEDISH)))
            .doesNotContain(english)
            .allMatch(told -> told.contains("2") && !told.contains("{"));
      }
    }
  }

  private static List<TimelineGroup> together(String type, int count) {
    return TimelineGroup.of(
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new TimelineEntryView(
                        "event-" + i,
                        type,
                        NOON.minusSeconds(i),
                        "Told by itself.",
                        new TimelineEntryView.ActingPerson(
                            "sofia@mincorp", "Sofia Kallio", "mincorp", "CUSTOMER")))
            .toList());
  }
}
