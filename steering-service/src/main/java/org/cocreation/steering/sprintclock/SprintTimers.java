package org.cocreation.steering.sprintclock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.TimerVariables;

/** When the engine has to look at the sprint that runs in a cycle. */
@ApplicationScoped
class SprintTimers implements TimerVariables {

  /** For a cycle in which no sprint runs: the timers are not there then, or never fire. */
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final SprintClocks clocks;
  private final SprintTiming timing;

  SprintTimers(SprintClocks clocks, SprintTiming timing) {
    this.clocks = clocks;
    this.timing = timing;
  }

  @Override
  public Map<String, String> of(Cycle cycle) {
    Optional<SprintClock> running = clocks.running(cycle.id());
    return Map.of(
        "sprintRemindAt",
        running.map(clock -> clock.remindAt(timing.remindBefore())).orElse(NEVER).toString(),
        "sprintEndsAt",
        running.map(SprintClock::endsAt).orElse(NEVER).toString());
  }
}
