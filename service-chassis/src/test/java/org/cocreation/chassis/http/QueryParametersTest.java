package org.cocreation.chassis.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {

  enum State {
    OPEN,
    DONE
  }

  interface Resource {
    void list(
        @PathParam("id") String id,
        @QueryParam("state") State state,
        @QueryParam("cycle") UUID cycle,
        @QueryParam("dryRun") boolean dryRun,
        @QueryParam("most") @Min(1) @Max(9) int most,
        @QueryParam("word") String word,
        @BeanParam Paging paging);
  }

  private static final QueryParameters KNOWN =
      QueryParameters.of(
          Arrays.stream(Resource.class.getDeclaredMethods())
              .filter(method -> method.getName().equals("list"))
              .findFirst()
              .orElseThrow());

  @ParameterizedTest
  @CsvSource({
    "state,OPEN",
    "cycle,0199f1a0-0401-7000-8000-000000000401",
    "dryRun,true",
    "dryRun,false",
    "most,9",
    "limit,50",
    "word,anything",
    "cursor,x",
  })
  void shouldTakeWhatTheOperationTakes(String name, String value) {
    assertThatCode(() -> KNOWN.check(Map.of(name, List.of(value)))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state|open|state must be one of OPEN, DONE",
        "state|''|state must be one of OPEN, DONE",
        "cycle|x|cycle must be a UUID",
        "dryRun|1|dryRun must be true or false",
        "dryRun|TRUE|dryRun must be true or false",
        "dryRun|''|dryRun must be true or false",
        "most|ten|most must be a whole number from 1 to 9",
        "limit|abc|limit must be a whole number from 1 to 200",
        "limit|\u0661|limit must be a whole number from 1 to 200",
        "cursor|''|cursor must not be empty",
        "word|' '|word must not be empty",
        "limit|99999999999|limit must be a whole number from 1 to 200",
        "id|x|id is not a parameter here: there are cursor, cycle, dryRun, limit, most, state, word",
        "State|OPEN|State is not a parameter here",
      })
  void shouldNameTheParameterAndWhatItMayBe(String name, String value, String detail) {
    assertThatThrownBy(() -> KNOWN.check(Map.of(name, List.of(value))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(detail)
        .extracting("status")
        .isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "a\0b", "a\nb", "a\u202Eb"})
  void shouldTakeTextOfOneLine(String value) {
    assertThatThrownBy(() -> KNOWN.check(Map.of("word", List.of(value))))
        .hasMessageContaining("word must be of one line");
  }

  @Test
  void shouldTakeAParameterOnce() {
    assertThatThrownBy(() -> KNOWN.check(Map.of("word", List.of("a", "b"))))
        .hasMessageContaining("word must be there once");
  }
}
