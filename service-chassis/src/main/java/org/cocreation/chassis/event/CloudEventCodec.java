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
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Between our events and CloudEvents 1.0 in structured JSON. */
@ApplicationScoped
public class CloudEventCodec {

  private static final int VERSION = 1;

  private final JsonFormat format = new JsonFormat();
  private final ObjectMapper mapper;

  @Inject
  public CloudEventCodec(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * The event as it goes to Kafka.
   *
   * @param sequence 0 where its events are not numbered
   */
  public String encode(String service, UUID id, long sequence, Instant time, DomainEvent event) {
    JsonNode data = mapper.valueToTree(event);
    int dot = event.fact().indexOf('.');
    EventType type =
        new EventType(
            service, event.fact().substring(0, dot), event.fact().substring(dot + 1), VERSION);
    CloudEventBuilder builder =
        CloudEventBuilder.v1()
            .withId(id.toString())
            .withSource(URI.create("/" + service + "-service"))
            .withType(type.toString())
            .withSubject(event.subject())
            .withTime(time.atOffset(ZoneOffset.UTC))
            .withData("application/json", JsonCloudEventData.wrap(data));
    if (sequence > 0) {
      builder.withExtension("sequence", Long.toString(sequence));
    }
    if (event.partnershipId() != null) {
      builder.withExtension("partnershipid", event.partnershipId().toString());
    }
    if (event.cycleId() != null) {
      builder.withExtension("cycleid", event.cycleId().toString());
    }
    return new String(format.serialize(builder.build()), StandardCharsets.UTF_8);
  }

  /**
   * @throws PoisonEvent where the bytes are no CloudEvent of ours
   */
  public InboundEvent decode(byte[] bytes) {
    if (bytes == null || bytes.length == 0) {
      throw new PoisonEvent("The record is empty");
    }
    CloudEvent event;
    try {
      event = format.deserialize(bytes);
    } catch (RuntimeException e) {
      throw new PoisonEvent("The record is no CloudEvent: " + e.getMessage(), e);
    }
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

  private static UUID uuid(CloudEvent event, String extension) {
    Object value = event.getExtension(extension);
    return value == null ? null : UUID.fromString(value.toString());
  }

  private JsonNode data(CloudEvent event) {
    JsonNode data =
        switch (event.getData()) {
          case null -> throw new PoisonEvent("Event " + event.getId() + " has no data");
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
