package org.cocreation.localstack.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

  @Test
  void shouldMeasureByTurnsAndNotCountTheWarmUp() {
    List<String> made = new ArrayList<>();
    double[] next = {100};
    Runs runs =
        new Runs(
            time -> {
              made.add("ours " + time.toSeconds());
              return next[0]++;
            },
            time -> {
              made.add("limit " + time.toSeconds());
              return next[0]++;
            });

    Runs.Both both = runs.make(2, Duration.ofSeconds(20), Duration.ofSeconds(6), value -> {});

    assertThat(made)
        .containsExactly("ours 20", "limit 20", "ours 6", "limit 6", "ours 6", "limit 6");
    assertThat(both.ours().runs()).containsExactly(102.0, 104.0);
    assertThat(both.limit().runs()).containsExactly(103.0, 105.0);
  }
}
