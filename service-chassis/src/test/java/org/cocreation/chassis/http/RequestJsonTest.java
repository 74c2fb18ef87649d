package org.cocreation.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.json.UnfitValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestJsonTest {

  private enum Colour {
    RED
  }

  private record Sent(
      String text,
      BigDecimal number,
      Integer count,
      Boolean yes,
      Colour colour,
      UUID id,
      Instant time,
      LocalDate date,
      List<String> words) {}

  private static final ObjectMapper JSON = RequestJson.of(strict());

  private static ObjectMapper strict() {
    ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    new StrictJson().customize(mapper);
    return mapper;
  }

  @Test
  void shouldReadValuesAsTheyAreKept() throws Exception {
    Sent sent =
        JSON.readValue(
            """
            {"text": "\\u00a0Lastfo\\u0308rare ", "number": 1.50, "count": 3, "yes": true,
             "colour": "RED", "time": "2026-06-30T22:00:00+02:00", "date": "2026-06-30",
             "words": [" a\\u200b"]}\
            """,
            Sent.class);

    assertThat(sent.text()).isEqualTo("Lastf\u00f6rare");
    assertThat(sent.number()).isEqualTo("1.5");
    assertThat(sent.time()).isEqualTo("2026-06-30T20:00:00Z");
    assertThat(sent.date()).isEqualTo("2026-06-30");
    assertThat(sent.words()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"a\", \"text\": \"b\"}",
        "{\"text\": \"a\"} {}",
        "{\"text\": \"a\"}]",
        "{\"text\": \"a\"} x",
        "{\"number\": \"\"}",
        "{\"number\": \" \"}",
        "{\"number\": \"much\"}",
        "{\"number\": true}",
        "{\"number\": NaN}",
        "{\"count\": \"\"}",
        "{\"count\": 1.5}",
        "{\"yes\": \"\"}",
        "{\"colour\": \"\"}",
        "{\"colour\": 0}",
        "{\"id\": \"\"}",
        "{\"time\": \"\"}",
        "{\"time\": 17}",
        "{\"time\": 1e400}",
        "{\"time\": \"yesterday\"}",
        "{\"date\": \"\"}",
        "{\"date\": [2026, 6, 30]}",
        "{\"date\": \"2026-02-30\"}",
        "{\"text\": \"a\\u0000b\"}",
        "{\"text\": \"\\ud800\"}",
        "{\"words\": \"\"}",
        "\"\"",
      })
  void shouldRefuseWhatIsNotOfTheForm(String body) {
    assertThatThrownBy(() -> JSON.readValue(body, Sent.class))
        .isInstanceOf(JsonProcessingException.class)
        .isNotInstanceOf(UnfitValue.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"number\": 1E2147483647}",
        "{\"number\": \"1E2147483647\"}",
        "{\"number\": 1e-2147483647}",
        "{\"number\": \"1e99999999999\"}",
        "{\"time\": \"-5000-01-01T00:00:00Z\"}",
        "{\"time\": \"+12026-01-01T00:00:00Z\"}",
        "{\"time\": \"0000-12-31T00:00:00Z\"}",
        "{\"date\": \"-5000-01-01\"}",
        "{\"date\": \"+999999999-12-31\"}",
      })
  void shouldNameTheFieldWhoseValueCannotBeKept(String body) {
    assertThatThrownBy(() -> JSON.readValue(body, Sent.class))
        .isInstanceOfSatisfying(UnfitValue.class, unfit -> assertThat(unfit.getPath()).hasSize(1));
  }

  /** What was told or kept before there was this rule is read as it was written. */
  @Test
  void shouldLeaveWhatServicesTellAlone() throws Exception {
    ObjectMapper told = strict();

    assertThat(told.readValue("{\"text\": \" o\\u0308 \"}", Sent.class).text())
        .isEqualTo(" o\u0308 ");
    assertThat(told.readValue("{\"number\": \"1.50\"}", Sent.class).number()).isEqualTo("1.50");
    assertThatThrownBy(() -> told.readValue("{\"number\": 1E2147483647}", Sent.class))
        .isInstanceOf(UnfitValue.class);
  }
}
