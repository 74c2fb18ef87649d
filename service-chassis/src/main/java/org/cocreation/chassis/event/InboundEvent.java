package org.cocreation.chassis.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as a consumer gets it: a well-formed CloudEvent of ours.
 *
 * @param sequence gap-free per subject from 1; 0 where the producer numbers none
 * @param partnershipId null where it belongs to no partnership
 * @param cycleId null where it belongs to no cycle
 */
public record InboundEvent(
    String id,
    EventType type,
    String subject,
    long sequence,
    Instant time,
    UUID partnershipId,
    UUID cycleId,
    JsonNode data) {

  /**
   * A part of the data that the contract requires.
   *
   * @throws PoisonEvent where it is missing
   */
  public JsonNode required(String field) {
    JsonNode value = data.path(field);
    if (value.isMissingNode() || value.isNull()) {
      throw new PoisonEvent("Event " + id + " of type " + type + " has no data." + field);
    }
    return value;
  }

  /**
   * The partnership, for what happens only inside of one.
   *
   * @throws PoisonEvent where it names none
   */
  public UUID requiredPartnershipId() {
    return require(partnershipId, "names no partnership");
  }

  /**
   * The cycle, for what happens only inside of one.
   *
   * @throws PoisonEvent where it names none
   */
  public UUID requiredCycleId() {
    return require(cycleId, "names no cycle");
  }

  /**
   * The number among the events of its subject, for consumers that keep the newest state.
   *
   * @throws PoisonEvent where it has none
   */
  public long requiredSequence() {
    return require(sequence < 1 ? null : sequence, "has no number");
  }

  private <T> T require(T value, String otherwise) {
    if (value == null) {
      throw new PoisonEvent("Event " + id + " of type " + type + " " + otherwise);
    }
    return value;
  }
}
