package org.cocreation.steering.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;

/**
 * A value gate at which signatures are late, as it stood.
 *
 * @param id follows from the cycle's: a cycle has one gate
 */
record LateGate(
    UUID id, UUID cycleId, int round, String contentHash, List<Side> missingSides, Instant at) {

  static LateGate of(Cycle cycle, String contentHash, List<Side> missingSides, Instant now) {
    UUID id = UUID.nameUUIDFromBytes(("value-gate/" + cycle.id()).getBytes(StandardCharsets.UTF_8));
    return new LateGate(id, cycle.id(), cycle.round(), contentHash, missingSides, now);
  }

  Subject subject(Cycle cycle) {
    return Subject.of(id, cycle.partnershipId(), cycleId);
  }
}
