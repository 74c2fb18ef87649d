package org.cocreation.localstack.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private final Rig rig;

  GrowthBench(Rig rig) {
    this.rig = rig;
  }

  void run() {
    int each = Math.max(1, rig.length().cycles() / rig.length().runs());
    walk(each);
    List<Double> runs = new ArrayList<>();
    for (int run = 0; run < rig.length().runs(); run++) {
      long before = bytes();
      walk(each);
      runs.add((bytes() - before) / KILOBYTE / each);
    }
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

  private long bytes() {
    long databases = 0;
    for (Service service : Service.values()) {
      databases += rig.count(service, "select pg_database_size(current_database())");
    }
    return databases + records(rig.stack().directory().data(rig.stack().kafka().name()));
  }

  private static long records(Path kafka) {
    try (Stream<Path> files = Files.walk(kafka)) {
      return files
          .filter(file -> file.toString().endsWith(".log"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
