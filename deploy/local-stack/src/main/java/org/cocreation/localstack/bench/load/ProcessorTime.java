package org.cocreation.localstack.bench.load;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cocreation.localstack.component.Component;
import org.cocreation.localstack.stack.LocalStack;

/**
 * What each part of a stack has used of the processors since it began, and this process: the load
 * generator, in which the issuer lives.
 *
 * @param seconds by the part's name
 */
public record ProcessorTime(long at, Map<String, Double> seconds) {
  private static final String LOAD = "load generator";

  public static ProcessorTime of(LocalStack stack) {
    Map<String, Double> seconds = new TreeMap<>();
    for (Component component : stack.components()) {
      if (component != stack.issuer()) {
        seconds.put(component.name(), used(component.processes()));
      }
    }
    seconds.put(LOAD, used(Stream.of(ProcessHandle.current())));
    return new ProcessorTime(System.nanoTime(), seconds);
  }

  /** What the stack used since then, without the load generator: seconds of processor time. */
  public double ofTheStackSince(ProcessorTime earlier) {
    return seconds.keySet().stream()
        .filter(name -> !name.equals(LOAD))
        .mapToDouble(name -> used(earlier, name))
        .sum();
  }

  /** How many cores each used on average since then. */
  public Map<String, Double> coresSince(ProcessorTime earlier) {
    double elapsed = (at - earlier.at) / 1e9;
    Map<String, Double> cores = new TreeMap<>();
    seconds
        .keySet()
        .forEach(name -> cores.put(name, Math.round(used(earlier, name) / elapsed * 100) / 100.0));
    return cores;
  }

  private double used(ProcessorTime earlier, String name) {
    return seconds.get(name) - earlier.seconds.getOrDefault(name, 0.0);
  }

  private static double used(Stream<ProcessHandle> processes) {
    return processes
        .mapToDouble(
            process -> process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9)
        .sum();
  }
}
