package org.cocreation.kpi.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
          kpi|kpi-measured|Fuel cost per tonne hauled (synthetic) was measured: 1.62 EUR/t (synthetic).
          kpi|kpi-status-changed|Fuel cost per tonne hauled (synthetic) went from shortfall to improving (synthetic).
          """)
  void shouldTellWhoDidWhatForWhichSide(String service, String example, String sentence) {
    assertThat(tell(Contracts.of(service).examples().get(example))).isEqualTo(sentence);
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

  @Test
  void shouldTellSomethingOfAnEventThatSaysNothing() {
    JsonNode example = Contracts.of("steering").examples().get("decision-taken").deepCopy();
    ((com.fasterxml.jackson.databind.node.ObjectNode) example).putObject("data");

    assertThat(tell(example)).startsWith("The process took a decision");
  }

  private static String tell(JsonNode example) {
    return Sentences.tell(CODEC.decode(example.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
