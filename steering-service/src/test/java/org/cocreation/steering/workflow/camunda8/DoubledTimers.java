package org.cocreation.steering.workflow.camunda8;

import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The timers of {@link DoubledEngine}. */
final class DoubledTimers {

  /**
   * @param every null for a timer that fires once
   */
  record Timer(DoubledPlace place, CatchEvent event, Instant due, Duration every) {}

  private final List<Timer> timers = new ArrayList<>();

  /**
   * @param time {@code PT1H}, {@code R/PT1H} or {@code R/2027-01-01T00:00:00Z/PT1H}; where that
   *     moment is past, the timer fires one interval from now
   */
  void set(DoubledPlace place, CatchEvent event, String time, Instant now) {
    List<String> parts = List.of(time.split("/", -1));
    Duration length = Duration.parse(parts.getLast());
    Instant first = parts.size() == 3 ? Instant.parse(parts.get(1)) : now.plus(length);
    Instant due = first.isAfter(now) ? first : now.plus(length);
    timers.add(new Timer(place, event, due, parts.size() == 1 ? null : length));
  }

  /** The first that is due; a repeating one is set again, calculated from when it was due. */
  Optional<Timer> next(Instant now) {
    Optional<Timer> next =
        timers.stream()
            .filter(timer -> !timer.due().isAfter(now))
            .min(Comparator.comparing(Timer::due));
    next.ifPresent(
        timer -> {
          timers.remove(timer);
          if (timer.every() != null) {
            Instant again = timer.due().plus(timer.every());
            timers.add(new Timer(timer.place(), timer.event(), again, timer.every()));
          }
        });
    return next;
  }

  void cancel(DoubledPlace place) {
    timers.removeIf(timer -> timer.place() == place);
  }
}
