package org.cocreation.localstack.stack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.cocreation.localstack.component.Component;

/**
 * One component that the {@link Watch} looks after. Looked at by one thread, started in another.
 */
final class Ward {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Component component;
  private final RestartPolicy policy;
  private final RestartRequests requests;
  private final ExecutorService starts;
  private final Clock clock;
  private final Consumer<String> teller;
  private Instant nextStart;
  private boolean givenUp;
  private String lastEnd;
  private volatile boolean busy;

  Ward(
      Component component,
      RestartPolicy policy,
      RestartRequests requests,
      ExecutorService starts,
      Clock clock,
      Consumer<String> teller) {
    this.component = component;
    this.policy = policy;
    this.requests = requests;
    this.starts = starts;
    this.clock = clock;
    this.teller = teller;
  }

  String name() {
    return component.name();
  }

  void look() {
    if (busy) {
      return;
    }
    Instant now = clock.instant();
    if (requests.take(name())) {
      policy.forget();
      givenUp = false;
      nextStart = null;
      begin(true);
    } else if (component.process().isPresent()) {
      nextStart = null;
    } else if (nextStart == null && !givenUp) {
      hasEnded(now);
    } else if (!givenUp && !now.isBefore(nextStart)) {
      nextStart = null;
      begin(false);
    }
  }

  /** What somebody who looks at the stack should know; empty while there is nothing. */
  Optional<String> note() {
    int ends = policy.endsUntil(clock.instant());
    if (givenUp) {
      return Optional.of("ended " + lastEnd + "; given up" + wayOut());
    }
    if (ends == 0) {
      return Optional.empty();
    }
    String often =
        ends == 1
            ? ""
            : "%d times within %s, last ".formatted(ends, spelled(policy.limits().within()));
    String what = "ended " + often + lastEnd;
    if (busy) {
      return Optional.of(what + "; is being started again");
    }
    return Optional.of(
        what + (nextStart == null ? "; started again" : "; is started again at " + at(nextStart)));
  }

  private void hasEnded(Instant now) {
    lastEnd = "at " + at(now) + component.seeLog();
    Optional<Duration> pause = policy.ended(now);
    if (pause.isEmpty()) {
      givenUp = true;
      tell(
          "ended %d times, last %s; GIVEN UP%s"
              .formatted(policy.endsUntil(now), lastEnd, wayOut()));
      return;
    }
    nextStart = now.plus(pause.get());
    tell("ended " + lastEnd + "; is started again in " + spelled(pause.get()));
  }

  private void begin(boolean asked) {
    busy = true;
    try {
      starts.execute(() -> restart(asked));
    } catch (RejectedExecutionException closing) {
      busy = false;
    }
  }

  private void restart(boolean asked) {
    String problem = "";
    long began = System.nanoTime();
    try {
      component.stop();
      component.start();
      tell("is ready again after " + spelled(Duration.ofNanos(System.nanoTime() - began)));
    } catch (RuntimeException e) {
      problem = e.getMessage();
      if (!starts.isShutdown()) {
        tell("is not ready: " + problem);
      }
    } finally {
      busy = false;
      if (asked) {
        requests.answer(name(), problem);
      }
    }
  }

  private String wayOut() {
    return ". When that is mended: ./cocreate restart " + name();
  }

  private void tell(String what) {
    teller.accept(TIME.format(LocalTime.now(clock)) + " " + name() + " " + what);
  }

  private String at(Instant time) {
    return TIME.format(time.atZone(clock.getZone()));
  }

  private static String spelled(Duration duration) {
    return duration.toSeconds() >= 120
        ? duration.toMinutes() + " minutes"
        : "%.1f s".formatted(duration.toMillis() / 1000.0);
  }
}
