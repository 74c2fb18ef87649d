package org.cocreation.chassis.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cocreation.chassis.event.EventHeaders;
import org.cocreation.chassis.event.EventType;

/**
 * A service as it may be one release from now: all that its contract has today, with fields that
 * nobody knows yet in every object, and facts that nobody knows yet of everything. In a partnership
 * of its own.
 */
public final class NewerRelease {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final String service;
  private final String topic;
  private final Map<String, String> ids = new HashMap<>();
  private final List<ObjectNode> examples;
  private final String partnership;

  private NewerRelease(String service) {
    this.service = service;
    this.topic = "cocreation." + service + ".events";
    this.examples =
        Contracts.of(service).examples().values().stream().map(this::withIdsOfItsOwn).toList();
    this.partnership =
        examples.stream()
            .filter(event -> event.has("partnershipid"))
            .findFirst()
            .orElseThrow()
            .path("partnershipid")
            .asText();
  }

  public static NewerRelease of(String service) {
    return new NewerRelease(service);
  }

  /** The cycle that its events are about. */
  public String cycle() {
    return examples.stream()
        .filter(event -> event.has("cycleid"))
        .findFirst()
        .orElseThrow()
        .path("cycleid")
        .asText();
  }

  public String partnership() {
    return partnership;
  }

  /** What it tells today, with more in it. */
  public List<ObjectNode> knownFactsWithNewFields() {
    return examples.stream().map(NewerRelease::withNewFields).toList();
  }

  /** One more fact of each thing, one in its third version, one without data, and a new thing. */
  public List<ObjectNode> newFacts() {
    TreeSet<String> aggregates = new TreeSet<>();
    examples.forEach(e -> aggregates.add(EventType.parse(e.path("type").asText()).aggregate()));
    List<ObjectNode> events = new ArrayList<>();
    for (String aggregate : aggregates) {
      events.add(fact(aggregate + ".reconsidered.v1", "{\"news\": {\"of\": \"tomorrow\"}}"));
      events.add(fact(aggregate + ".reconsidered.v3", "{}"));
      events.add(fact(aggregate + ".reconsidered.v1", null));
    }
    events.add(fact("contract.signed.v1", "{\"contract\": {}}"));
    return events;
  }

  /** Tells all of it, new facts with and without the header that names the type. */
  public void tellAll() {
    newFacts().forEach(this::tell);
    newFacts().forEach(this::tellWithHeaders);
    knownFactsWithNewFields().forEach(this::tell);
  }

  public void tell(JsonNode event) {
    Messages.send(topic, partnership, event.toString());
  }

  public void tellWithHeaders(JsonNode event) {
    Messages.send(
        topic, partnership, event.toString(), EventHeaders.of(event.path("type").asText()));
  }

  /**
   * What was set aside of all that it told. Dead letters keep their order, so if you wait for one
   * of something malformed you see those before it.
   */
  public List<String> setAside() {
    String malformed = "no event at all " + UUID.randomUUID() + " " + partnership;
    Messages.send(topic, partnership, malformed);
    String end = Topic.read(topic + ".dlq", malformed, 1).getFirst();
    return Topic.read(topic + ".dlq", partnership, 1).stream()
        .filter(letter -> !letter.equals(end))
        .toList();
  }

  /** The same event with a field more in each object of its data. */
  public static ObjectNode withNewFields(JsonNode event) {
    ObjectNode grown = event.deepCopy();
    grow(grown.path("data"));
    return grown;
  }

  private static void grow(JsonNode node) {
    node.forEach(NewerRelease::grow);
    if (node instanceof ObjectNode object) {
      object.putObject("sinceTheNextRelease").put("in", "tomorrow");
    }
  }

  private ObjectNode fact(String type, String data) {
    ObjectNode event = JSON.createObjectNode();
    event
        .put("specversion", "1.0")
        .put("id", UUID.randomUUID().toString())
        .put("source", "/" + service + "-service")
        .put("type", "org.cocreation." + service + "." + type)
        .put("subject", UUID.randomUUID().toString())
        .put("time", "2027-01-01T00:00:00Z")
        .put("sequence", "1")
        .put("partnershipid", partnership)
        .put("cycleid", cycle());
    if (data != null) {
      event.set("data", read(data));
    }
    return event;
  }

  private ObjectNode withIdsOfItsOwn(JsonNode example) {
    return (ObjectNode)
        read(
            ID.matcher(example.toString())
                .replaceAll(
                    id -> ids.computeIfAbsent(id.group(), old -> UUID.randomUUID().toString())));
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
