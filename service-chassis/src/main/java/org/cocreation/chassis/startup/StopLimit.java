package org.cocreation.chassis.startup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A stop has an end, whatever is away: database, Kafka, engine, or what nobody thought of. Each
 * part has its own time to end in order; where all of it together takes too long, the process ends
 * as by a crash, of which nothing is lost or done twice, and says what it still waited for.
 */
@ApplicationScoped
class StopLimit {

  private static final Logger LOG = Logger.getLogger(StopLimit.class);

  private static final int FIRST_OF_ALL = 10;
  private static final int FRAMES = 8;

  /** As a shell tells of SIGTERM. */
  private static final int TERMINATED = 143;

  private final Duration limit;
  private boolean begun;

  /**
   * @param within how long a stop takes at most, after the delay in which others may notice
   */
  StopLimit(
      @ConfigProperty(name = "cocreation.stop-within", defaultValue = "8s") Duration within,
      @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
    limit = within.plus(delay.orElse(Duration.ZERO));
  }

  void begin(@Observes @Priority(FIRST_OF_ALL) ShutdownDelayInitiatedEvent event) {
    begin();
  }

  /** Also where there is no delay. */
  void begin(@Observes @Priority(FIRST_OF_ALL) ShutdownEvent event) {
    begin();
  }

  /** A test stops the service, but not the process. */
  private void begin() {
    if (!begun && LaunchMode.current() == LaunchMode.NORMAL) {
      begun = true;
      var ignored = Thread.ofPlatform().name("stop-limit").daemon().start(this::endAtTheLimit);
    }
  }

  private void endAtTheLimit() {
    long end = System.nanoTime() + limit.toNanos();
    for (long left = limit.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    LOG.warnf("The stop took longer than %s and is cut short: waited for=%s", limit, waitedFor());
    Runtime.getRuntime().halt(TERMINATED);
  }

  /** What the thread that stops the service is at; another one only waits for it. */
  private static String waitedFor() {
    return Thread.getAllStackTraces().values().stream()
        .filter(stack -> Stream.of(stack).anyMatch(StopLimit::isStop))
        .max(Comparator.comparingInt(stack -> stack.length))
        .stream()
        .flatMap(Stream::of)
        .limit(FRAMES)
        .map(frame -> frame.getClassName() + "." + frame.getMethodName())
        .collect(Collectors.joining(" < "));
  }

  private static boolean isStop(StackTraceElement frame) {
    return frame.getClassName().equals("io.quarkus.runtime.Application")
        && frame.getMethodName().equals("stop");
  }
}
