package org.cocreation.localstack.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.cocreation.localstack.bench.report.Spread;

/**
 * Ours and its limit by turns, so that both see the same machine: first a warm-up of each, which
 * does not count.
 *
 * @param limit null where there is none
 */
public record Runs(ToDoubleFunction<Duration> ours, ToDoubleFunction<Duration> limit) {

  /** What both gave; the second is null where there is no limit. */
  public record Both(Spread ours, Spread limit) {}

  /**
   * @param after hears each value of ours as it comes
   */
  public Both make(int runs, Duration warmUp, Duration each, Consumer<Double> after) {
    warmUp(ours, warmUp);
    if (limit != null) {
      warmUp(limit, warmUp);
    }
    List<Double> ofOurs = new ArrayList<>();
    List<Double> ofLimit = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      ofOurs.add(ours.applyAsDouble(each));
      after.accept(ofOurs.getLast());
      if (limit != null) {
        ofLimit.add(limit.applyAsDouble(each));
      }
    }
    return new Both(new Spread(ofOurs), limit == null ? null : new Spread(ofLimit));
  }

  private static void warmUp(ToDoubleFunction<Duration> run, Duration time) {
    double ignored = run.applyAsDouble(time);
  }
}
