package org.cocreation.localstack.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cocreation.localstack.component.Component;
import org.cocreation.localstack.component.HostedComponent;
import org.cocreation.localstack.stack.LocalStack;

/**
 * What each part of a stack has used of the processors since it began, and this process: the load
 * generator, in which the issuer and the proxy live.
 *
 * @param seconds by the part's name
 */
public record ProcessorTime(long at, Map<String, Double> seconds) {
  private static final String LOAD = "load generator";

  /** Linux tells it so to programs on every architecture that we run on. */
  private static final double TICKS_PER_SECOND = 100;

  public static ProcessorTime of(LocalStack stack) {
    Map<String, Double> seconds = new TreeMap<>();
    for (Component component : stack.components()) {
      if (!(component instanceof HostedComponent)) {
        seconds.put(component.name(), used(component));
      }
    }
    seconds.put(LOAD, used(ProcessHandle.current()));
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

  /** Looks again where one of them ended meanwhile: it would be counted twice, or not at all. */
  private static double used(Component component) {
    List<ProcessHandle> processes;
    double used;
    do {
      processes = component.processes().toList();
      used = processes.stream().mapToDouble(ProcessorTime::used).sum();
    } while (!component.processes().toList().equals(processes));
    return used;
  }

  /**
   * With what its children used that have ended: PostgreSQL's connections come and go. Elsewhere
   * than on Linux without them.
   */
  private static double used(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      // Behind the name in brackets: user and system time, and those of children, in ticks.
      return Pattern.compile(" ")
          .splitAsStream(stat.substring(stat.lastIndexOf(')') + 2))
          .skip(11)
          .limit(4)
          .mapToDouble(ticks -> Long.parseLong(ticks) / TICKS_PER_SECOND)
          .sum();
    } catch (IOException gone) {
      return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }
  }
}
