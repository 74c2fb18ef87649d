package org.cocreation.kpi.effort;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/**
 * A time in which one side's signature was awaited at the value gate.
 *
 * @param number counts the side's waits in the cycle, from 1
 * @param until null as long as it is awaited
 */
record SignatureWait(
    UUID partnershipId,
    UUID cycleId,
    int round,
    Side side,
    int number,
    Instant since,
    Instant until) {

  boolean isOver() {
    return until != null;
  }

  Duration length(Instant now) {
    Duration length = Duration.between(since, isOver() ? until : now);
    return length.isNegative() ? Duration.ZERO : length;
  }

  SignatureWait over(Instant time) {
    return new SignatureWait(partnershipId, cycleId, round, side, number, since, time);
  }
}
