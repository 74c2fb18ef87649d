package org.cocreation.steering.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;

/** Signatures at the value gate are late: those who owe them are reminded, or it is escalated. */
record ValueGateEvent(@JsonIgnore String fact, @JsonIgnore UUID partnershipId, Gate gate)
    implements DomainEvent {

  /**
   * The gate, as it stood.
   *
   * @param id follows from the cycle's: a cycle has one gate
   */
  record Gate(
      UUID id, UUID cycleId, int round, String contentHash, List<Side> missingSides, Instant at) {}

  static ValueGateEvent of(
      String fact, Cycle cycle, String contentHash, List<Side> missingSides, Instant now) {
    UUID id = UUID.nameUUIDFromBytes(("value-gate/" + cycle.id()).getBytes(StandardCharsets.UTF_8));
    return new ValueGateEvent(
        "value-gate." + fact,
        cycle.partnershipId(),
        new Gate(id, cycle.id(), cycle.round(), contentHash, missingSides, now));
  }

  @Override
  public String subject() {
    return gate.id().toString();
  }

  @Override
  public UUID cycleId() {
    return gate.cycleId();
  }
}
