package org.cocreation.steering.killclock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.TimerVariables;

/** When the engine has to look at a cycle's kill clock. */
@ApplicationScoped
class KillClockTimer implements TimerVariables {

  /** For a cycle without one: the timer is there, and never fires. */
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final KillClocks killClocks;
  private final KillClockTiming timing;

  KillClockTimer(KillClocks killClocks, KillClockTiming timing) {
    this.killClocks = killClocks;
    this.timing = timing;
  }

  @Override
  public Map<String, String> of(Cycle cycle) {
    return Map.of(
        "killAt",
        killClocks.of(cycle.id()).map(KillClock::endsAt).orElse(NEVER).toString(),
        "lookAgainAfter",
        timing.lookAgainAfter().toString());
  }
}
