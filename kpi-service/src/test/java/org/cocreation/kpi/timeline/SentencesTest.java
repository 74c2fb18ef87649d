package org.cocreation.kpi.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.test.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static final CloudEventCodec CODEC = new CloudEventCodec(new ObjectMapper());

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

  private static String tell(JsonNode example) {
    return Sentences.tell(CODEC.decode(example.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
