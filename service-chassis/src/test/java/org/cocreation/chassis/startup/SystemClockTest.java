package org.cocreation.chassis.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SystemClockTest {

  @Test
  void shouldTellNoMomentMoreExactlyThanTheDatabaseKeepsIt() {
    Clock clock = new SystemClock().clock();

    assertThat(Stream.generate(clock::instant).limit(1000))
        .allSatisfy(now -> assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS)));
    Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
    assertThat(clock.instant()).isBetween(before, Instant.now());
  }
}
