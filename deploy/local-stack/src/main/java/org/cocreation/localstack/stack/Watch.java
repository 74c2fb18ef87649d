package org.cocreation.localstack.stack;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.component.Component;
import org.cocreation.localstack.component.LogRotation;

/**
 * Looks every second after a stack that runs: a component that has ended is started again after a
 * pause, one that ends again and again is given up, logs that have become large are put aside. It
 * lives in the process that runs the stack and needs no other. What it has to say of a component is
 * told as it happens, and kept in a file for {@code status}.
 */
final class Watch implements AutoCloseable {
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  /**
   * A start that is under way is given up at once; the process that it has begun is not waited for.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path report;
  private final List<Ward> wards;
  private final LogRotation logs;
  private final Consumer<String> teller;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private final ExecutorService starts = Executors.newVirtualThreadPerTaskExecutor();
  private Map<String, String> reported;

  Watch(
      StackDirectory directory,
      List<Component> components,
      RestartPolicy.Limits limits,
      Consumer<String> teller) {
    this.teller = teller;
    report = reportIn(directory);
    logs = new LogRotation(directory.log("any").getParent());
    RestartRequests requests = new RestartRequests(directory);
    wards =
        components.stream()
            .map(
                component ->
                    new Ward(
                        component,
                        new RestartPolicy(limits),
                        requests,
                        starts,
                        Clock.system(ZoneId.systemDefault()),
                        teller))
            .toList();
  }

  void begin() {
    var unused =
        clock.scheduleWithFixedDelay(this::look, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What the watch over the stack in this directory has to say, by component. */
  static Map<String, String> notes(StackDirectory directory) {
    try {
      return JSON.readValue(reportIn(directory).toFile(), new TypeReference<>() {});
    } catch (IOException nothingToSay) {
      return Map.of();
    }
  }

  /** Nothing is started any more once this returns. */
  @Override
  public void close() {
    clock.shutdownNow();
    starts.shutdownNow();
    try {
      boolean ignored =
          clock.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
              && starts.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      Files.deleteIfExists(report);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      teller.accept("Cannot delete " + report + ": " + e.getMessage());
    }
  }

  private void look() {
    try {
      wards.forEach(Ward::look);
      logs.rotate();
      report();
    } catch (RuntimeException | IOException e) {
      teller.accept("The watch over the stack failed, and goes on: " + e);
    }
  }

  private void report() throws IOException {
    Map<String, String> notes = new TreeMap<>();
    wards.forEach(ward -> ward.note().ifPresent(note -> notes.put(ward.name(), note)));
    if (!notes.equals(reported)) {
      Path fresh = report.resolveSibling(report.getFileName() + ".new");
      JSON.writeValue(fresh.toFile(), notes);
      Files.move(fresh, report, StandardCopyOption.ATOMIC_MOVE);
      reported = notes;
    }
  }

  private static Path reportIn(StackDirectory directory) {
    return directory.run("watch.json");
  }
}
