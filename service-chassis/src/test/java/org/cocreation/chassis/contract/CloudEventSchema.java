package org.cocreation.chassis.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The attributes that every event has, as {@code CloudEventCodec} writes them. */
final class CloudEventSchema {

  private static final String TEXT =
      """
      {
        "description": "What every event has: a CloudEvent 1.0 in structured JSON.",
        "type": "object",
        "properties": {
          "specversion": {"const": "1.0"},
          "id": {
            "type": "string", "minLength": 1, "maxLength": 200,
            "description": "The same at each delivery of the same event."
          },
          "source": {"type": "string", "format": "uri-reference"},
          "type": {"type": "string"},
          "subject": {"type": "string", "description": "The id of what it happened to."},
          "time": {
            "type": "string", "format": "date-time",
            "description": "When it happened, UTC."
          },
          "datacontenttype": {"const": "application/json"},
          "sequence": {
            "type": "string", "pattern": "^[1-9][0-9]*$",
            "description": "Numbers the events of one subject from 1, without gaps."
          },
          "partnershipid": {
            "type": "string", "format": "uuid",
            "description": "Whose business it is: nobody else may see it. Absent where all may."
          },
          "cycleid": {
            "type": "string", "format": "uuid",
            "description": "The cycle in which it happened."
          },
          "data": {"type": "object"}
        },
        "required": [
          "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"
        ]
      }""";

  private CloudEventSchema() {}

  static ObjectNode of() {
    try {
      return (ObjectNode) new ObjectMapper().readTree(TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
