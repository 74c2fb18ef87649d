package org.cocreation.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.data.BytesCloudEventData;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Between our events and CloudEvents 1.0 in structured JSON. */
@ApplicationScoped
public class CloudEventCodec {

  private static final int LONGEST_ID = 200;

  private final JsonFormat format = new JsonFormat();
  private final ObjectMapper mapper;

  public CloudEventCodec(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * The event as it goes to Kafka.
   *
   * @param sequence 0 where its events are not numbered
   */
  public String encode(
      EventType type, UUID id, long sequence, Instant time, Subject subject, JsonNode data) {
    CloudEventBuilder builder =
        CloudEventBuilder.v1()
            .withId(id.toString())
            .withSource(URI.create("/" + type.service() + "-service"))
            .withType(type.toString())
            .withSubject(subject.id().toString())
            .withTime(time.atOffset(ZoneOffset.UTC))
            .withData("application/json", JsonCloudEventData.wrap(data));
    if (sequence > 0) {
      builder.withExtension("sequence", Long.toString(sequence));
    }
    if (subject.partnershipId() != null) {
      builder.withExtension("partnershipid", subject.partnershipId().toString());
    }
    if (subject.cycleId() != null) {
      builder.withExtension("cycleid", subject.cycleId().toString());
    }
    return new String(format.serialize(builder.build()), StandardCharsets.UTF_8);
  }

  /**
   * Reads what every CloudEvent has, from any producer.
   *
   * @throws PoisonEvent where the bytes are no CloudEvent
   */
  public CloudEvent read(byte[] bytes) {
    if (bytes == null || bytes.length == 0) {
      throw new PoisonEvent("The record is empty");
    }
    CloudEvent event;
    try {
      event = format.deserialize(bytes);
    } catch (RuntimeException e) {
      throw new PoisonEvent("The record is not a CloudEvent: " + e.getMessage(), e);
    }
    if (event == null || event.getType() == null || event.getId() == null) {
      throw new PoisonEvent("The record is not a CloudEvent");
    }
    if (event.getId().length() > LONGEST_ID || event.getId().indexOf('\0') >= 0) {
      throw new PoisonEvent("The event's id is too long or holds NUL");
    }
    return event;
  }

  /**
   * @throws PoisonEvent where the event is not one of ours
   */
  public InboundEvent decode(CloudEvent event) {
    try {
      Object sequence = event.getExtension("sequence");
      return new InboundEvent(
          event.getId(),
          EventType.parse(event.getType()),
          event.getSubject() == null ? "" : event.getSubject(),
          sequence == null ? 0 : Long.parseLong(sequence.toString()),
          event.getTime() == null ? Instant.now() : event.getTime().toInstant(),
          uuid(event, "partnershipid"),
          uuid(event, "cycleid"),
          data(event));
    } catch (IllegalArgumentException e) {
      throw new PoisonEvent("Event " + event.getId() + ": " + e.getMessage(), e);
    }
  }

  /**
   * @throws PoisonEvent where the bytes are no CloudEvent of ours
   */
  public InboundEvent decode(byte[] bytes) {
    return decode(read(bytes));
  }

  private static UUID uuid(CloudEvent event, String extension) {
    Object value = event.getExtension(extension);
    return value == null ? null : UUID.fromString(value.toString());
  }

  private JsonNode data(CloudEvent event) {
    JsonNode data =
        switch (event.getData()) {
          case null -> mapper.createObjectNode();
          case JsonCloudEventData json -> json.getNode();
          case BytesCloudEventData bytes -> read(event, bytes.toBytes());
          default -> read(event, event.getData().toBytes());
        };
    if (!data.isObject()) {
      throw new PoisonEvent("Event " + event.getId() + " has data that is no JSON object");
    }
    return data;
  }

  private JsonNode read(CloudEvent event, byte[] bytes) {
    try {
      return mapper.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new PoisonEvent("Event " + event.getId() + " has data that is no JSON", e);
    } catch (IOException e) {
      throw new IllegalStateException("Reading bytes does no input or output", e);
    }
  }
}
