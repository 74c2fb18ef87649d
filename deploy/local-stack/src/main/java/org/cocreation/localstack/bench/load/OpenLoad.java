package org.cocreation.localstack.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Things that arrive by schedule, whether or not those before are done, as people's requests do.
 * Latency is counted from when each was to begin: where the system under test stalls, all that had
 * to wait is late (no coordinated omission).
 */
public final class OpenLoad {
  private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(10);

  /** What arrives. */
  @FunctionalInterface
  public interface Arrival {
    /**
     * @param number counts from 0
     * @return whether it was done
     */
    boolean arrive(int number) throws Exception;
  }

  private OpenLoad() {}

  /** Returns when all that arrived is done. */
  public static Outcome run(double perSecond, Duration time, Arrival arrival) {
    Histogram latency = histogram();
    LongAdder refused = new LongAdder();
    long between = Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond);
    int count = Math.toIntExact(time.toNanos() / between);
    List<Future<?>> running = new ArrayList<>(count);
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        int number = i;
        long due = began + between * i;
        awaitTime(due);
        running.add(
            threads.submit(
                () -> {
                  if (arrival.arrive(number)) {
                    latency.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due));
                  } else {
                    refused.increment();
                  }
                  return null;
                }));
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    running.forEach(ClosedLoad::check);
    return new Outcome(latency.getTotalCount(), refused.sum(), seconds, latency);
  }

  /** Microseconds with three digits. */
  public static Histogram histogram() {
    return new ConcurrentHistogram(LONGEST_MICROS, 3);
  }

  private static void awaitTime(long due) {
    for (long left = due - System.nanoTime();
        left > 0 && !Thread.currentThread().isInterrupted();
        left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
