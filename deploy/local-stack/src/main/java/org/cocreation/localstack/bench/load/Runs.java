package org.cocreation.localstack.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cocreation.localstack.bench.report.Spread;

/**
 * Ours and its limit by turns, so that both see the same machine: first a warm-up of each, which
 * does not count and lasts until it gets no faster, since Java's compilers take minutes at a load
 * that one machine gives.
 *
 * @param limit null where there is none
 * @param lessIsBetter whether the figures are times
 */
public record Runs(
    ToDoubleFunction<Duration> ours, ToDoubleFunction<Duration> limit, boolean lessIsBetter) {
  private static final int STEADY = 4;
  private static final double BETTER = 0.03;

  /** Hears what ours gives, as it comes. */
  @FunctionalInterface
  public interface Listener {
    void hear(double value, boolean warmingUp);
  }

  /** What both gave; the second is null where there is no limit. */
  public record Both(Spread ours, Spread limit) {}

  /**
   * @param warmUp how long at most
   */
  public Both make(int runs, Duration warmUp, Duration each, Listener listener) {
    warmUp(ours, warmUp, each, listener);
    if (limit != null) {
      warmUp(limit, warmUp, each, (value, warming) -> {});
    }
    List<Double> ofOurs = new ArrayList<>();
    List<Double> ofLimit = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      ofOurs.add(ours.applyAsDouble(each));
      listener.hear(ofOurs.getLast(), false);
      if (limit != null) {
        ofLimit.add(limit.applyAsDouble(each));
      }
    }
    return new Both(new Spread(ofOurs), limit == null ? null : new Spread(ofLimit));
  }

  /** Until so many runs one after the other were no better than the best before them. */
  private void warmUp(
      ToDoubleFunction<Duration> run, Duration most, Duration each, Listener listener) {
    long end = System.nanoTime() + most.toNanos();
    double best = run.applyAsDouble(each);
    for (int since = 0; since < STEADY && System.nanoTime() < end; since++) {
      double value = run.applyAsDouble(each);
      listener.hear(value, true);
      if (lessIsBetter ? value < best * (1 - BETTER) : value > best * (1 + BETTER)) {
        best = value;
        since = -1;
      }
    }
  }
}
