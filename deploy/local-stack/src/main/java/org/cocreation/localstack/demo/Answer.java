package org.cocreation.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param etag the version, or null
 */
record Answer(int status, String etag, JsonNode body) {

  String text(String field) {
    return body.path(field).asText();
  }

  /** What the problem says, where it is one. */
  String problem() {
    return status + " " + body.path("type").asText() + " " + body.path("detail").asText();
  }
}
