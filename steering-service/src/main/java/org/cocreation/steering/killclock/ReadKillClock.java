package org.cocreation.steering.killclock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;

/** Shows by when, and with how much money, a cycle must show something (R11). */
@ApplicationScoped
public class ReadKillClock {

  private final KillClocks killClocks;
  private final KillClockExtensionRepository extensions;

  ReadKillClock(KillClocks killClocks, KillClockExtensionRepository extensions) {
    this.killClocks = killClocks;
    this.extensions = extensions;
  }

  /** With its extensions; empty before it is set. */
  public Optional<Versioned<KillClockView>> of(UUID cycleId) {
    return killClocks
        .of(cycleId)
        .map(
            clock ->
                Versioned.of(KillClockView.of(clock, extensions.of(clock.id())), clock.version()));
  }
}
