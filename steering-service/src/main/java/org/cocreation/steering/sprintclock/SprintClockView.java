package org.cocreation.steering.sprintclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A sprint's time, as it stood.
 *
 * @param id the sprint's
 */
record SprintClockView(UUID id, UUID cycleId, int sprintNumber, LocalDate endsOn, Instant at) {

  static SprintClockView of(SprintClock clock, Instant now) {
    return new SprintClockView(clock.id(), clock.cycleId(), clock.number(), clock.endsOn(), now);
  }
}
