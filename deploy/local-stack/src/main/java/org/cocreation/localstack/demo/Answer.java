package org.cocreation.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param etag the version, or null
 */
public record Answer(int status, String etag, JsonNode body) {

  public String text(String field) {
    return body.path(field).asText();
  }

  /** Whether the service did what it was asked. */
  public boolean isAccepted() {
    return status < 300;
  }

  /** What the problem says, where it is one. */
  public String problem() {
    return status + " " + body.path("type").asText() + " " + body.path("detail").asText();
  }
}
