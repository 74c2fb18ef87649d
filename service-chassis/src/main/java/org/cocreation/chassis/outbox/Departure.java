package org.cocreation.chassis.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.Subject;

/** What the running transaction tells, until it is written. */
sealed interface Departure {

  /**
   * A message as it goes out.
   *
   * @param subject whose messages keep their order
   */
  record Message(
      Outbox.Channel channel,
      String destination,
      String key,
      String subject,
      String type,
      String payload)
      implements Departure {}

  /** An event that is numbered and audited once it is known that the transaction commits. */
  record Happening(
      UUID id,
      EventType type,
      Subject subject,
      Instant time,
      JsonNode data,
      String topic,
      String key)
      implements Departure {

    /** Whose change it was; null where the process acted. */
    String person() {
      return data.path("actor").path("person").asText(null);
    }
  }
}
