package org.cocreation.localstack.bench.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the runs of one measurement gave, in their order.
 *
 * @param runs at least one
 */
public record Spread(List<Double> runs) {
  public Spread {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("A spread of no run");
    }
    runs = List.copyOf(runs);
  }

  public static Spread of(double... runs) {
    return new Spread(Arrays.stream(runs).boxed().toList());
  }

  @JsonProperty
  public double min() {
    return sorted().getFirst();
  }

  /** Of an even number of runs the mean of the middle two. */
  @JsonProperty
  public double median() {
    List<Double> sorted = sorted();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  @JsonProperty
  public double max() {
    return sorted().getLast();
  }

  /** Run by run: what was measured in the same minute is compared. */
  public Spread dividedBy(Spread limit) {
    if (limit.runs.size() != runs.size()) {
      throw new IllegalArgumentException(
          "%d runs against %d".formatted(runs.size(), limit.runs.size()));
    }
    return new Spread(
        IntStream.range(0, runs.size())
            .mapToObj(run -> runs.get(run) / limit.runs.get(run))
            .toList());
  }

  private List<Double> sorted() {
    return runs.stream().sorted().toList();
  }
}
