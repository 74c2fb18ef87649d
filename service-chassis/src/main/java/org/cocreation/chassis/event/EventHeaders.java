package org.cocreation.chassis.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * The headers of a Kafka record that holds a CloudEvent in structured JSON, as CloudEvents' Kafka
 * binding has them: so its type is known without its being parsed.
 */
public final class EventHeaders {

  public static final String CONTENT_TYPE = "content-type";
  public static final String TYPE = "ce_type";
  private static final byte[] STRUCTURED_JSON =
      "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8);

  private EventHeaders() {}

  public static List<Header> of(String type) {
    return List.of(
        new RecordHeader(CONTENT_TYPE, STRUCTURED_JSON),
        new RecordHeader(TYPE, type.getBytes(StandardCharsets.UTF_8)));
  }

  /** Empty where it is not said, as in records of release 0.1.0. */
  public static Optional<String> type(Headers headers) {
    Header type = headers.lastHeader(TYPE);
    return type == null || type.value() == null
        ? Optional.empty()
        : Optional.of(new String(type.value(), StandardCharsets.UTF_8));
  }
}
