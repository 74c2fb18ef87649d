package org.cocreation.localstack.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cocreation.localstack.Progress;
import org.cocreation.localstack.component.Component;
import org.cocreation.localstack.component.PostgreSql;
import org.cocreation.localstack.component.ServiceProcess;
import org.cocreation.localstack.issuer.Issuer;

/** Parts of a stack that start, or stop, at the same time. */
final class SideBySide {
  private final List<Component> parts;
  private final Progress progress;
  private volatile boolean failed;

  SideBySide(List<Component> parts, Progress progress) {
    this.parts = parts;
    this.progress = progress;
  }

  /**
   * A service waits for those of its database and the issuer that are among the parts. Returns when
   * all are ready; throws the first problem as soon as there is one.
   */
  void start() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      startAll(threads).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException problem ? problem : e;
    }
  }

  /** Returns when all have stopped. */
  static void stop(Iterable<? extends Component> components) {
    List<Thread> stops = new ArrayList<>();
    for (Component component : components) {
      stops.add(Thread.ofVirtual().start(component::stop));
    }
    for (Thread stop : stops) {
      try {
        stop.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Done when all are ready or when the first of them failed. */
  private CompletableFuture<Void> startAll(ExecutorService threads) {
    Map<Component, CompletableFuture<Void>> starts = new LinkedHashMap<>();
    var outcome = new CompletableFuture<Void>();
    for (Component component : parts) {
      CompletableFuture<?>[] before =
          starts.entrySet().stream()
              .filter(entry -> component instanceof ServiceProcess)
              .filter(
                  entry -> entry.getKey() instanceof PostgreSql || entry.getKey() instanceof Issuer)
              .map(Map.Entry::getValue)
              .toArray(CompletableFuture[]::new);
      starts.put(
          component,
          CompletableFuture.allOf(before)
              .thenRunAsync(() -> startUnlessFailed(component), threads)
              .whenComplete(
                  (done, problem) -> {
                    if (problem instanceof CompletionException e) {
                      failed = true;
                      outcome.obtrudeException(e.getCause());
                    }
                  }));
    }
    CompletableFuture<Void> all =
        CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new));
    return CompletableFuture.anyOf(outcome, all).thenAccept(done -> {});
  }

  /** What fails because others are being stopped already is no news. */
  private void startUnlessFailed(Component component) {
    if (failed) {
      return;
    }
    try {
      component.start(progress);
    } catch (RuntimeException e) {
      if (!failed) {
        progress.failed(component.name(), e.getMessage());
        throw e;
      }
    }
  }
}
