package org.cocreation.localstack.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.Histogram;
import org.cocreation.localstack.StackProblem;

/** So many clients, each of which does the next thing once the one before is done. */
public final class ClosedLoad {
  /** One client's next thing. */
  @FunctionalInterface
  public interface Client {
    /** Whether it was done. */
    boolean next() throws Exception;
  }

  private ClosedLoad() {}

  /** For throughput only: the latency of a closed load hides what waits. */
  public static Outcome run(List<? extends Client> clients, Duration time) {
    Histogram latency = OpenLoad.histogram();
    LongAdder refused = new LongAdder();
    long began = System.nanoTime();
    long end = began + time.toNanos();
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Client client : clients) {
        running.add(
            threads.submit(
                () -> {
                  for (long now = began; now < end; ) {
                    boolean done = client.next();
                    long then = System.nanoTime();
                    if (done) {
                      latency.recordValue(TimeUnit.NANOSECONDS.toMicros(then - now));
                    } else {
                      refused.increment();
                    }
                    now = then;
                  }
                  return null;
                }));
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    running.forEach(ClosedLoad::check);
    return new Outcome(latency.getTotalCount(), refused.sum(), seconds, latency);
  }

  /** Throws what went wrong in it. */
  public static void check(Future<?> done) {
    try {
      Object ignored = done.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StackProblem problem
          ? problem
          : new StackProblem("A client failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted", e);
    }
  }
}
