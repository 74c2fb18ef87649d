package org.cocreation.localstack.bench.load;

import org.HdrHistogram.Histogram;

/**
 * What a load gave.
 *
 * @param accepted how often it was done
 * @param refused how often it was not
 * @param seconds how long it took
 * @param latency in microseconds, of what was done
 */
public record Outcome(long accepted, long refused, double seconds, Histogram latency) {

  public double perSecond() {
    return accepted / seconds;
  }

  /** In milliseconds. */
  public double p99() {
    return latency.getValueAtPercentile(99) / 1_000.0;
  }
}
