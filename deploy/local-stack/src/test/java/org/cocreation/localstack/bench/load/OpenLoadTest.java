package org.cocreation.localstack.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenLoadTest {

  @Test
  void shouldLetAsManyArriveAsTheScheduleSays() {
    AtomicInteger arrived = new AtomicInteger();

    Outcome outcome =
        OpenLoad.run(200, Duration.ofMillis(500), number -> arrived.getAndIncrement() >= 0);

    assertThat(arrived).hasValue(100);
    assertThat(outcome.accepted()).isEqualTo(100);
    assertThat(outcome.refused()).isZero();
    assertThat(outcome.seconds()).isGreaterThanOrEqualTo(0.49);
  }

  @Test
  void shouldCountWhatIsRefusedWithoutItsLatency() {
    Outcome outcome = OpenLoad.run(1_000, Duration.ofMillis(100), number -> number % 4 != 0);

    assertThat(outcome.refused()).isEqualTo(25);
    assertThat(outcome.latency().getTotalCount()).isEqualTo(75);
  }

  /** One that stalls makes those late that had to wait for it, and so they count as late. */
  @Test
  void shouldCountLatencyFromWhenEachWasDue() {
    CountDownLatch allDue = new CountDownLatch(50);

    Outcome outcome =
        OpenLoad.run(
            500,
            Duration.ofMillis(100),
            number -> {
              allDue.countDown();
              return allDue.await(2, TimeUnit.MINUTES);
            });

    assertThat(outcome.accepted()).isEqualTo(50);
    assertThat(outcome.latency().getMaxValue()).isGreaterThanOrEqualTo(97_000);
    assertThat(outcome.latency().getValueAtPercentile(50)).isGreaterThanOrEqualTo(48_000);
  }
}
