package org.cocreation.steering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;

/**
 * The body of an answer, for what fixtures look at again and again: REST Assured compiles every
 * path anew.
 */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static JsonNode of(Response answer) {
    try {
      return MAPPER.readTree(answer.asString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON: " + answer.asString(), e);
    }
  }

  /** A text at a path with dots; null where there is none. */
  static String text(Response answer, String path) {
    JsonNode found = of(answer).at("/" + path.replace('.', '/'));
    return found.isMissingNode() || found.isNull() ? null : found.asText();
  }
}
