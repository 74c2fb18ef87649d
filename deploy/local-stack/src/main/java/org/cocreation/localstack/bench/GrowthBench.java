package org.cocreation.localstack.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.bench.load.ClosedLoad;
import org.cocreation.localstack.bench.report.Figure;
import org.cocreation.localstack.bench.report.Must;
import org.cocreation.localstack.bench.report.Spread;

/**
 * What a cycle of five phases leaves on the disk: the databases' files, and Kafka's records without
 * their indexes, which have one size whatever is in them. The write-ahead log is not counted: it is
 * used again.
 */
final class GrowthBench {
  private static final int AT_ONCE = 4;
  private static final double KILOBYTE = 1_000;
  private static final int PARTS = 25;

  private final Rig rig;

  GrowthBench(Rig rig) {
    this.rig = rig;
  }

  void run() {
    int each = Math.max(1, rig.length().cycles() / rig.length().runs());
    walk(each);
    List<Double> runs = new ArrayList<>();
    Map<String, Long> first = bytes();
    Map<String, Long> before = first;
    for (int run = 0; run < rig.length().runs(); run++) {
      walk(each);
      Map<String, Long> after = bytes();
      runs.add((sum(after) - sum(before)) / KILOBYTE / each);
      before = after;
    }
    tell(first, before, each * rig.length().runs());
    rig.add(
        Figure.of(
                "bytes of PostgreSQL and Kafka for a cycle of five phases", "kB", new Spread(runs))
            .must(Must.atMost(200)));
  }

  private void walk(int cycles) {
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < cycles; i++) {
        running.add(threads.submit(() -> rig.walk().toTheEnd()));
      }
    }
    running.forEach(ClosedLoad::check);
    rig.awaitQuiet();
  }

  /** Where most of it is. */
  private void tell(Map<String, Long> before, Map<String, Long> after, int cycles) {
    after.entrySet().stream()
        .map(
            part ->
                Map.entry(part.getKey(), part.getValue() - before.getOrDefault(part.getKey(), 0L)))
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(PARTS)
        .forEach(
            part ->
                rig.says()
                    .accept(
                        "    %s: %.1f kB a cycle"
                            .formatted(part.getKey(), part.getValue() / KILOBYTE / cycles)));
  }

  /** By table, with what belongs to it, and by topic. */
  private Map<String, Long> bytes() {
    Map<String, Long> bytes = new TreeMap<>();
    for (Service service : Service.values()) {
      rig.sizes(service)
          .forEach((table, size) -> bytes.put(service.database() + "." + table, size));
    }
    Path kafka = rig.stack().directory().data(rig.stack().kafka().name());
    try (Stream<Path> files = Files.walk(kafka)) {
      files
          .filter(file -> file.toString().endsWith(".log"))
          .forEach(
              file ->
                  bytes.merge(
                      file.getParent().getFileName().toString().replaceFirst("-\\d+$", ""),
                      file.toFile().length(),
                      Long::sum));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }

  private static long sum(Map<String, Long> bytes) {
    return bytes.values().stream().mapToLong(Long::longValue).sum();
  }
}
