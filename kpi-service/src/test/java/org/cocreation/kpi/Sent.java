package org.cocreation.kpi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.Messages;

/** What services and machines send that belongs to no story: each message by itself. */
final class Sent {

  private static final String MEASUREMENTS = "cocreation.kpi.measurements";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Map<String, JsonNode>> EXAMPLES = new HashMap<>();

  private Sent() {}

  /** A model of a process: steering tells them all. */
  static void processDeployed(String processId, String bpmn) {
    ObjectNode event = example("steering", "process-deployed");
    event.put("id", UUID.randomUUID().toString()).put("subject", processId);
    event.put("time", Instant.now().toString());
    ((ObjectNode) event.path("data"))
        .put("processId", processId)
        .put("checksum", Integer.toHexString(bpmn.hashCode()))
        .put("bpmn", bpmn);
    sendRaw("cocreation.steering.events", processId, event.toString());
  }

  /** A measurement as a machine sends it. */
  static void measured(UUID kpi, String measurementId, String value, Instant observedAt) {
    measured(kpi, measurementId, value, observedAt, false);
  }

  static void measured(
      UUID kpi, String measurementId, String value, Instant observedAt, boolean synthetic) {
    sendRaw(
        MEASUREMENTS,
        kpi.toString(),
        measurement(kpi, measurementId, value, observedAt, synthetic));
  }

  /** A measurement of each of these hours, counted from the start, close after one another. */
  static void hourly(UUID kpi, IntStream hours, IntFunction<String> value, Instant start) {
    Messages.sendAll(
        MEASUREMENTS,
        kpi.toString(),
        hours
            .mapToObj(
                hour ->
                    measurement(
                        kpi,
                        "m-" + hour,
                        value.apply(hour),
                        start.plus(Duration.ofHours(hour)),
                        false))
            .toList());
  }

  private static String measurement(
      UUID kpi, String measurementId, String value, Instant observedAt, boolean synthetic) {
    ObjectNode event = example("kpi", "measurement-taken");
    event.put("id", UUID.randomUUID().toString()).put("subject", kpi.toString());
    event.put("time", Instant.now().toString());
    event.remove(List.of("partnershipid", "cycleid"));
    ((ObjectNode) event.path("data"))
        .put("kpiId", kpi.toString())
        .put("source", "data-logger")
        .put("measurementId", measurementId)
        .put("value", value)
        .put("observedAt", observedAt.toString())
        .put("synthetic", synthetic);
    return event.toString();
  }

  static ObjectNode example(String service, String name) {
    return EXAMPLES
        .computeIfAbsent(service, of -> Contracts.of(of).examples())
        .get(name)
        .deepCopy();
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static void sendRaw(String topic, String key, String value) {
    Messages.send(topic, key, value);
  }
}
