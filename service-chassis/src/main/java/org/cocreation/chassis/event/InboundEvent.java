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
}
