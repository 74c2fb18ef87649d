package org.cocreation.steering.cycle;

import java.time.Instant;
import java.util.UUID;

/** A cycle for tests of what belongs to one. */
public final class CycleExample {

  private CycleExample() {}

  public static Cycle started() {
    return Cycle.start(
        UUID.randomUUID(),
        new MicroService("Weight loading", null),
        Instant.parse("2026-03-02T08:30:00Z"));
  }
}
