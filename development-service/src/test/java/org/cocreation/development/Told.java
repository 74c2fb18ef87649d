package org.cocreation.development;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.test.Topic;

/** What everybody can read on this service's topic. */
public final class Told {

  private static final String TOPIC = "cocreation.development.events";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Told() {}

  /** All events of the cycle in their order, once there are as many. */
  public static List<JsonNode> in(UUID cycle, int atLeast) {
    return Topic.read(TOPIC, cycle.toString(), atLeast).stream().map(Told::read).toList();
  }

  private static JsonNode read(String event) {
    try {
      return JSON.readTree(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
