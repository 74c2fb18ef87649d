package org.cocreation.kpi.timeline.sentence;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Who acted, as the event itself says it; nobody where the process or a machine did.
 *
 * @param side the side for which the person acted, where the event says it
 */
public record Teller(String person, String name, String organization, String side) {

  /**
   * @param data of the event
   */
  public static Teller of(JsonNode data) {
    JsonNode actor = data.path("actor");
    String person = text(actor, "person");
    String name = text(actor, "name");
    return new Teller(
        person, name == null ? person : name, text(actor, "organization"), text(actor, "side"));
  }

  boolean isKnown() {
    return person != null;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
  }
}
