package org.cocreation.localstack.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

  @Test
  void shouldWarmUpUntilItGetsNoFasterAndThenMeasureByTurns() {
    List<String> made = new ArrayList<>();
    List<String> heard = new ArrayList<>();
    Runs runs =
        new Runs(
            time -> made("ours", made, 10, 20, 30, 30.5, 29, 30, 30, 31, 32),
            time -> made("limit", made, 100, 90, 80, 90, 100, 110, 120),
            false);

    Runs.Both both =
        runs.make(
            2,
            Duration.ofMinutes(1),
            Duration.ofSeconds(6),
            (value, warmingUp) -> heard.add((warmingUp ? "warm " : "") + value));

    assertThat(made.subList(12, 16)).containsExactly("ours", "limit", "ours", "limit");
    assertThat(both.ours().runs()).containsExactly(31.0, 32.0);
    assertThat(both.limit().runs()).containsExactly(110.0, 120.0);
    assertThat(heard)
        .containsExactly(
            "warm 20.0",
            "warm 30.0",
            "warm 30.5",
            "warm 29.0",
            "warm 30.0",
            "warm 30.0",
            "31.0",
            "32.0");
  }

  @Test
  void shouldTakeLessTimeForBetter() {
    List<String> made = new ArrayList<>();
    Runs runs = new Runs(time -> made("ours", made, 9, 5, 4, 5, 5, 5, 4, 3.9), null, true);

    Runs.Both both =
        runs.make(1, Duration.ofMinutes(1), Duration.ofSeconds(6), (value, warmingUp) -> {});

    assertThat(both.ours().runs()).containsExactly(3.9);
  }

  @Test
  void shouldNotWarmUpForLongerThanItMay() {
    List<String> made = new ArrayList<>();
    Runs runs = new Runs(time -> made("ours", made, 1, 2, 3), null, false);

    Runs.Both both = runs.make(1, Duration.ZERO, Duration.ofSeconds(6), (value, warmingUp) -> {});

    assertThat(both.ours().runs()).containsExactly(2.0);
  }

  /** The next of the values. */
  private static double made(String name, List<String> made, double... values) {
    made.add(name);
    return values[(int) made.stream().filter(name::equals).count() - 1];
  }
}
