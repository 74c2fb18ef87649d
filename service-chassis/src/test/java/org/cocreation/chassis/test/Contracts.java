package org.cocreation.chassis.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cocreation.chassis.event.EventType;

/** The contracts of a service's events, read from where their producer keeps them. */
public final class Contracts {

  /** The document with the schemas of a service's events. */
  public static final String SCHEMAS = "events.schema.json";

  /** What every fact adds to. */
  private static final Set<String> EXTENDED = Set.of("CloudEvent", "WhoAndWhy");

  private static final String ASYNC_API = "asyncapi.yaml";
  private static final String RESOURCES = "%s-service/src/main/resources/contracts/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final JsonSchemaFactory VALIDATORS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  /** Every test asks, for each event: what is read and compiled is kept. */
  private static final Map<String, Contracts> KNOWN = new ConcurrentHashMap<>();

  private final Path folder;
  private final JsonNode asyncApi;
  private final Map<String, JsonNode> examples;
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
  private final Map<String, JsonSchema> closedSchemas = new ConcurrentHashMap<>();

  private Contracts(Path folder) {
    this.folder = folder;
    asyncApi = read(YAML, ASYNC_API);
    examples = Collections.unmodifiableMap(oldest(released()));
  }

  /** Of the service called so ({@code steering}); in this module or in a sibling. */
  public static Contracts of(String service) {
    return KNOWN.computeIfAbsent(
        service,
        name ->
            new Contracts(
                Path.of(System.getProperty("cocreate.root", ".."))
                    .resolve(RESOURCES.formatted(name))));
  }

  /** Where the AsyncAPI document of a service is, seen from that of another. */
  public static String asyncApiOf(String service) {
    return "../../../../../" + RESOURCES.formatted(service) + ASYNC_API;
  }

  /** What a service's documents call events of a type: {@code cycle.started.v1}. */
  public static String name(EventType type) {
    return type.name() + ".v" + type.version();
  }

  /**
   * An example of every fact by its name, {@code cycle-started}: the one of the oldest release, so
   * that it stays as it is. For all who ask: change a copy.
   */
  public Map<String, JsonNode> examples() {
    return examples;
  }

  private static Map<String, JsonNode> oldest(List<JsonNode> released) {
    Map<String, JsonNode> oldest = new TreeMap<>();
    released.forEach(
        event ->
            oldest.putIfAbsent(
                EventType.parse(event.path("type").asText()).name().replace('.', '-'), event));
    return oldest;
  }

  /** The example of every fact in every release, the oldest first. */
  public List<JsonNode> released() {
    try (Stream<Path> releases = Files.list(folder.resolve("released"))) {
      List<JsonNode> events = new ArrayList<>();
      for (Path release : releases.sorted(Comparator.comparing(Contracts::version)).toList()) {
        for (String line : Files.readAllLines(release)) {
          events.add(JSON.readTree(line));
        }
      }
      return events;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModuleDescriptor.Version version(Path release) {
    return ModuleDescriptor.Version.parse(release.getFileName().toString().replace(".jsonl", ""));
  }

  /** What the service tells today on a topic. */
  public List<EventType> types(String topic) {
    return StreamSupport.stream(asyncApi.path("channels").spliterator(), false)
        .filter(channel -> channel.path("address").asText().equals(topic))
        .flatMap(channel -> channel.path("messages").propertyStream())
        .map(message -> asyncApi.at("/components/messages/" + message.getKey()).path("name"))
        .map(name -> EventType.parse(name.asText()))
        .toList();
  }

  /** The topic on which the service tells such events, or told them. */
  public String topic(EventType type) {
    JsonNode channels = asyncApi.path("channels");
    return StreamSupport.stream(channels.spliterator(), false)
        .map(channel -> channel.path("address").asText())
        .filter(address -> types(address).contains(type))
        .findFirst()
        .orElse(channels.path("events").path("address").asText());
  }

  /** What of the event its schema does not allow; empty where it keeps the contract. */
  public List<String> violations(JsonNode event) {
    return violations(event, schemas, false);
  }

  /** The same, and what of it the schema does not name: for what the service itself tells today. */
  public List<String> violationsAndUnnamedFields(JsonNode event) {
    return violations(event, closedSchemas, true);
  }

  private List<String> violations(
      JsonNode event, Map<String, JsonSchema> compiled, boolean closed) {
    String name = name(EventType.parse(event.path("type").asText()));
    JsonSchema schema = compiled.computeIfAbsent(name, of -> compile(of, closed));
    if (schema == null) {
      return List.of("There is no schema of " + name);
    }
    return schema.validate(event).stream()
        .map(message -> name + ": " + message.getMessage())
        .toList();
  }

  /** Null where there is none. */
  private JsonSchema compile(String name, boolean closed) {
    ObjectNode document = (ObjectNode) read(JSON, SCHEMAS);
    if (!document.path("$defs").has(name)) {
      return null;
    }
    if (closed) {
      document
          .path("$defs")
          .propertyStream()
          .filter(schema -> !EXTENDED.contains(schema.getKey()))
          .forEach(schema -> close(schema.getValue()));
    }
    return VALIDATORS.getSchema(document.put("$ref", "#/$defs/" + name), CONFIG);
  }

  /** Objects that are described by their fields have no others. */
  private static void close(JsonNode schema) {
    schema.forEach(Contracts::close);
    if (schema instanceof ObjectNode object && schema.path("properties").isObject()) {
      object.put("unevaluatedProperties", false);
    }
  }

  private JsonNode read(ObjectMapper format, String name) {
    try {
      return format.readTree(folder.resolve(name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
