package org.cocreation.kpi.effort;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/**
 * Something that matters to who is awaited at the value gate.
 *
 * @param side whose signature was given or voided; null where it happened to the cycle
 * @param given whether a signature was given; otherwise voided
 * @param atGate whether the cycle, to which it happened, waits at the value gate since then
 * @param round of the cycle, to which it happened
 */
record GateMoment(
    UUID partnershipId,
    UUID cycleId,
    Instant at,
    Side side,
    boolean given,
    boolean atGate,
    int round) {

  boolean isOfCycle() {
    return side == null;
  }
}
