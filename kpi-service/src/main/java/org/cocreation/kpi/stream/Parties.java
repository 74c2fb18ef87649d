package org.cocreation.kpi.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.kpi.timeline.TimelineEntry;

/**
 * What happens to a partnership as such concerns all people of its parties, members or not, as in
 * steering, which shows it to them: who is asked to take part is no member of it yet. What happens
 * inside it is for its members alone (R21).
 */
@ApplicationScoped
class Parties {

  private static final String PARTNERSHIP = "partnership";

  private final ObjectMapper mapper;

  Parties(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  boolean include(Actor reader, TimelineEntry entry) {
    if (!entry.aggregate().equals(PARTNERSHIP)) {
      return false;
    }
    JsonNode data = TimelineEntry.data(entry.event(), mapper);
    for (JsonNode party : data.path(PARTNERSHIP).path("parties")) {
      if (party.path("organization").asText().equals(reader.organization())) {
        return true;
      }
    }
    return false;
  }
}
