package org.cocreation.kpi.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * The newest state of one thing that matters to who waits for whom.
 *
 * @param scope the cycle whose it is; the partnership where it is of none
 * @param subject which one of its kind
 * @param sequence of the event among those of its subject: an older one is passed over
 * @param at when it became so
 */
record WorkFact(
    UUID scope,
    UUID partnershipId,
    String kind,
    String subject,
    long sequence,
    Instant at,
    JsonNode data) {

  String text(String field) {
    return data.path(field).asText(null);
  }
}
