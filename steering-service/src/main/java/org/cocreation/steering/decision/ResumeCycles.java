package org.cocreation.steering.decision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.partnership.PartnershipRepository;
import org.jboss.logging.Logger;

/**
 * Resumes the cycles that the engine should conduct and does not, because another engine conducted
 * them before, or because it lost its data: each where the database has it.
 */
@ApplicationScoped
public class ResumeCycles {

  private static final Logger LOG = Logger.getLogger(ResumeCycles.class);
  private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(2);
  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

  private final CycleRepository cycles;
  private final PartnershipRepository partnerships;
  private final DecisionRepository decisions;
  private final ProcessEngine engine;

  private ExecutorService thread;
  private CountDownLatch stopping;

  ResumeCycles(
      CycleRepository cycles,
      PartnershipRepository partnerships,
      DecisionRepository decisions,
      ProcessEngine engine) {
    this.cycles = cycles;
    this.partnerships = partnerships;
    this.decisions = decisions;
    this.engine = engine;
  }

  /**
   * Starts each open cycle where it stands, and each completed one whose next has not started, in
   * the background; a transaction for each, so that people can go on working meanwhile. One that
   * fails is named, does not hold back the others, and is tried again until it succeeds or the
   * service stops.
   */
  public synchronized void resume() {
    if (thread == null) {
      thread =
          Executors.newSingleThreadExecutor(
              Thread.ofPlatform().name("resume-cycles").daemon().factory());
      stopping = new CountDownLatch(1);
    }
    CountDownLatch stop = stopping;
    thread.execute(() -> resumeAll(stop));
  }

  /** Waits for the cycle that is just being started, and begins no other. */
  public synchronized void close() {
    if (thread == null) {
      return;
    }
    stopping.countDown();
    thread.shutdown();
    if (!isWithin(PATIENCE_AT_THE_END, thread::awaitTermination)) {
      LOG.warn("A cycle is still being resumed while the service stops");
    }
    thread = null;
  }

  private void resumeAll(CountDownLatch stop) {
    Set<Object> named = new HashSet<>();
    Optional<List<UUID>> lacking = Optional.empty();
    do {
      try {
        List<UUID> found = lacking.isPresent() ? lacking.get() : notConducted();
        lacking = Optional.of(start(found, stop, named));
      } catch (RuntimeException e) {
        if (named.add("all")) {
          LOG.warnf("Cannot ask yet which cycles are to be resumed: reason=%s", e);
        }
      }
    } while (!lacking.map(List::isEmpty).orElse(false) && !isWithin(TRY_AGAIN_AFTER, stop::await));
  }

  private List<UUID> notConducted() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                engine.notConducted(
                    Stream.concat(
                            cycles.findOpenIds().stream(),
                            decisions.findCyclesWithoutTheirNext().stream())
                        .toList()));
  }

  /** Those that failed, or were not begun because the service stops. */
  private List<UUID> start(List<UUID> lacking, CountDownLatch stop, Set<Object> named) {
    List<UUID> left = new ArrayList<>();
    for (UUID cycleId : lacking) {
      if (stop.getCount() == 0 || !start(cycleId, named)) {
        left.add(cycleId);
      }
    }
    if (left.size() < lacking.size()) {
      LOG.infof(
          "Cycles resumed where the database has them: cycles=%d left=%d",
          lacking.size() - left.size(), left.size());
    }
    return left;
  }

  private boolean start(UUID cycleId, Set<Object> named) {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                // The next cycle may start in this; a partnership is held before its cycles.
                cycles.partnershipOf(cycleId).ifPresent(partnerships::hold);
                if (cycles.requireAndLock(cycleId).status() != Cycle.Status.STOPPED) {
                  engine.start(cycleId);
                }
              });
      return true;
    } catch (RuntimeException e) {
      if (named.add(cycleId)) {
        LOG.warnf("Cycle could not be resumed, tried again: cycleId=%s reason=%s", cycleId, e);
      }
      return false;
    }
  }

  private interface Waiting {
    boolean await(long time, TimeUnit unit) throws InterruptedException;
  }

  /** Whether what is waited for came in time. */
  private static boolean isWithin(Duration time, Waiting waiting) {
    try {
      return waiting.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
