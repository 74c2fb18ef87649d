package org.cocreation.kpi.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamPositionTest {

  @ParameterizedTest
  @CsvSource({
    "ab12-41, 41",
    "ab12-0, 0",
    "cd34-41, 0",
    "start, 0",
    "ab12-x, 0",
    "ab12--5, 0",
    "99999999999999999999, 0",
    ", 100",
  })
  void shouldGoOnWhereTheListenerWasOrTellTooMuch(String id, long after) {
    assertThat(StreamPosition.resumeAfter(id, "ab12", 100)).isEqualTo(after);
  }
}
