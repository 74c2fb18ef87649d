package org.cocreation.kpi.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

  @ParameterizedTest
  @CsvSource({
    "UTC, 1, 2026-03-31T23:59:59.999999Z, 2026-03-31T00:00:00Z",
    "UTC, 7, 2026-03-31T00:00:00Z, 2026-03-25T00:00:00Z",
    "Europe/Stockholm, 7, 2026-03-30T22:00:00Z, 2026-03-24T23:00:00Z",
    "Europe/Stockholm, 7, 2026-03-30T21:59:59Z, 2026-03-23T23:00:00Z",
    "Europe/Stockholm, 1, 2026-10-25T22:59:59Z, 2026-10-24T22:00:00Z",
    "America/Sao_Paulo, 2, 2018-11-04T12:00:00Z, 2018-11-03T03:00:00Z",
    "America/Sao_Paulo, 1, 2018-11-04T12:00:00Z, 2018-11-04T03:00:00Z",
  })
  void shouldBeginWithADayOfTheCalendar(
      ZoneId zone, int days, Instant observedLast, Instant beginning) {
    assertThat(new Window(days, zone).beginning(observedLast)).isEqualTo(beginning);
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, 7, 2026-03-25T00:00:00Z, 2026-03-18T00:00:00Z, 2026-03-26T00:00:00Z",
    "Europe/Stockholm, 7, 2026-03-28T23:00:00Z, 2026-03-21T23:00:00Z, 2026-03-29T22:00:00Z",
  })
  void shouldBeFullByItsFirstDayOrBeforeByNoMoreThanItsLength(
      ZoneId zone, int days, Instant beginning, Instant from, Instant before) {
    UUID kpi = UUID.randomUUID();

    assertThat(new Window(days, zone).provingFull(kpi, beginning))
        .isEqualTo(new Span(kpi, from, before));
  }
}
