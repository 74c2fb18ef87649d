package org.cocreation.kpi.timeline.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.test.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static final CloudEventCodec CODEC = new CloudEventCodec(new ObjectMapper());

  /** Words that neither German nor Swedish has. */
  private static final Pattern ENGLISH =
      Pattern.compile("(?U)\\b(?i:the|(?<!proof )of|and|by|is|to|with|for|side|that|changed)\\b");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          steering|approval-given|Astrid Lindqvist (provider) approved for the provider side the content 5f0c1a6f.
          steering|cycle-started|Astrid Lindqvist (provider) started the cycle for the micro-service “Weight loading”.
          steering|decision-taken|Henrik Nyman (customer) decided to invest after the phase “Ensuring digitalization value prioritization”, approved by Astrid Lindqvist (provider) and Henrik Nyman (customer).
          steering|value-difference-settled|steering of customer-8 (customer) accepted the other side's wording: the difference in the value per year is settled: “Both try it with two trucks first”.
          kpi|kpi-measured|Fuel cost per tonne hauled (synthetic) was measured: 1.62 EUR/t (synthetic).
          kpi|kpi-status-changed|Fuel cost per tonne hauled (synthetic) went from shortfall to improving (synthetic).
          """)
  void shouldTellWhoDidWhatForWhichSide(String service, String example, String sentence) {
    assertThat(tell(Contracts.of(service).examples().get(example))).isEqualTo(sentence);
  }

  @Test
  void shouldTellWhatEachGoalCountsAndNotThatSomebodyWeighedThem() {
    assertThat(tell(Contracts.of("steering").examples().get("goal-weights-changed")))
        .startsWith("After a change by Astrid Lindqvist (provider), the goals count: “")
        .doesNotContain("Cheaper tonnes")
        .contains("“Lower fuel cost” 50 %, “Fewer queues” 16.7 %");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30000.00|EUR|30,000.00 EUR
          1250.5|EUR|1,250.50 EUR
          70000|JPY|70,000 JPY
          much|EUR|much EUR
          """)
  void shouldTellMoneyAsPagesShowIt(String amount, String currency, String words) {
    JsonNode example = Contracts.of("steering").examples().get("pledge-made").deepCopy();
    ((ObjectNode) example.at("/data/pledge/amount"))
        .put("amount", amount)
        .put("currency", currency);

    assertThat(tell(example)).contains(" pledged " + words + " for the ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"steering", "development", "operations", "kpi"})
  void shouldHaveWordsForEveryFact(String service) {
    Contracts.of(service)
        .examples()
        .forEach(
            (name, example) ->
                assertThat(tell(example))
                    .as(name)
                    .endsWith(".")
                    .doesNotContain("null", "  ", "“”", ".."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2|3|Part 2 of 3 of the need list of the provider side is shared: 1 need.
          1|1|The need list of the provider side is shared: 1 need.
           | |The need list of the provider side is shared: 1 need.
          """)
  void shouldTellWhichPartOfANeedListIsShared(Integer part, Integer parts, String sentence) {
    JsonNode example = Contracts.of("development").examples().get("need-list-shared").deepCopy();
    ObjectNode list = (ObjectNode) example.at("/data/needList");
    list.put("side", "PROVIDER").put("part", part).put("parts", parts);
    list.putArray("needs").addObject().put("title", "Loads are guessed");

    assertThat(tell(example)).isEqualTo(sentence);
  }

  @Test
  void shouldTellSomethingOfAnEventThatSaysNothing() {
    JsonNode example = Contracts.of("steering").examples().get("decision-taken").deepCopy();
    ((ObjectNode) example).putObject("data");

    assertThat(tell(example)).startsWith("The process took a decision");
  }

  @Test
  void shouldTellInTheReadersLanguageWithItsFigures() {
    JsonNode clock = example("steering", "kill-clock-set");
    JsonNode measured = example("kpi", "kpi-measured");

    assertThat(tell(clock, Language.GERMAN))
        .isEqualTo(
            "Henrik Nyman (Kunde) hat die Abbruchfrist gesetzt: ein Proof of Concept bis zum"
                + " 01.03.2027, für höchstens 60.000,00 EUR.");
    assertThat(tell(clock, Language.SWEDISH))
        .isEqualTo(
            "Henrik Nyman (kund) satte stoppfristen: ett proof of concept senast 1 mars 2027, för"
                + " högst 60\u00a0000,00 EUR.");
    assertThat(tell(measured, Language.GERMAN))
        .isEqualTo(
            "Fuel cost per tonne hauled (synthetic) wurde gemessen: 1,62 EUR/t (synthetisch).");
    assertThat(tell(example("steering", "goal-weights-changed"), Language.SWEDISH))
        .startsWith("Efter en ändring av Astrid Lindqvist (leverantör) räknas målen så här: ”")
        .contains("”Fewer queues” 16,7\u00a0%");
    assertThat(tell(example("steering", "activity-opened"), Language.GERMAN))
        .isEqualTo(
            "Aktivität 1 ist offen (Lenkungsteam Digitalisierung): Digitalisierungsziele festlegen.");
    assertThat(tell(example("operations", "operational-need-withdrawn"), Language.GERMAN))
        .endsWith(" Begründung: Said twice: see the one of the night shift.");
  }

  @Test
  void shouldNameTheProcessInTheReadersLanguageWhereNobodyActed() {
    ObjectNode weights = example("steering", "goal-weights-changed").deepCopy();
    ((ObjectNode) weights.path("data")).remove("actor");
    ObjectNode decision = example("steering", "decision-taken").deepCopy();
    decision.putObject("data");

    assertThat(tell(weights, Language.ENGLISH)).startsWith("After a change by the process, the");
    assertThat(tell(weights, Language.GERMAN)).startsWith("Nach einer Änderung durch den Prozess ");
    assertThat(tell(decision, Language.SWEDISH)).startsWith("Processen fattade ett beslut");
  }

  @ParameterizedTest
  @EnumSource(names = {"GERMAN", "SWEDISH"})
  void shouldTellEveryFactOfEveryReleaseInEveryLanguage(Language language) {
    Set<String> told = new TreeSet<>();
    for (String service : List.of("steering", "development", "operations", "kpi")) {
      for (JsonNode event : Contracts.of(service).released()) {
        String fact = EventType.parse(event.path("type").asText()).name();
        if (Sentences.facts().contains(fact)) {
          String sentence = tell(event, language);
          assertThat(sentence)
              .as(fact)
              .isNotEqualTo(tell(event))
              .endsWith(".")
              .doesNotContain("null", "  ", "“”", "„“", "””", "..", "{", "}", "()", "NOT_FOUND");
          assertThat(ENGLISH.matcher(withoutWhatPeopleWrote(sentence, event)).results())
              .as("%s: English in “%s”", fact, sentence)
              .isEmpty();
          told.add(fact);
        }
      }
    }
    assertThat(told).as("Facts of which a release has an example").isEqualTo(Sentences.facts());
  }

  @Test
  void shouldHaveWordsForAllButWhatIsNoPartOfAStory() {
    Set<String> known = new TreeSet<>();
    for (String service : List.of("steering", "development", "operations", "kpi")) {
      Contracts.of(service)
          .released()
          .forEach(event -> known.add(EventType.parse(event.path("type").asText()).name()));
    }
    known.removeAll(Sentences.facts());

    assertThat(known)
        .allMatch(
            fact -> fact.matches("(authority|measurement|organization|process)[.].*|activity.due"));
  }

  /** What stays as it is, such as names: each text of the event that stands in the sentence. */
  private static String withoutWhatPeopleWrote(String sentence, JsonNode event) {
    String rest = sentence;
    for (String text :
        texts(event.path("data"))
            .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
            .filter(text -> text.length() > 2)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList()) {
      rest = rest.replace(text, "");
    }
    return rest;
  }

  private static Stream<String> texts(JsonNode node) {
    return node.isTextual()
        ? Stream.of(node.asText())
        : StreamSupport.stream(node.spliterator(), false).flatMap(SentencesTest::texts);
  }

  private static JsonNode example(String service, String name) {
    return Contracts.of(service).examples().get(name);
  }

  private static String tell(JsonNode example) {
    return tell(example, Language.ENGLISH);
  }

  private static String tell(JsonNode example, Language language) {
    InboundEvent event = CODEC.decode(example.toString().getBytes(StandardCharsets.UTF_8));
    return Sentences.tell(event.type(), event.data(), language);
  }
}
