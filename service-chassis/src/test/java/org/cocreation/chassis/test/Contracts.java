package org.cocreation.chassis.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  private final Path folder;

  private Contracts(Path folder) {
    this.folder = folder;
  }

  /** Of the service called so ({@code steering}); in this module or in a sibling. */
  public static Contracts of(String service) {
    return new Contracts(
        Path.of(System.getProperty("cocreate.root", "..")).resolve(RESOURCES.formatted(service)));
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
   * that it stays as it is.
   */
  public Map<String, JsonNode> examples() {
    Map<String, JsonNode> examples = new TreeMap<>();
    released()
        .forEach(
            event ->
                examples.putIfAbsent(
                    EventType.parse(event.path("type").asText()).name().replace('.', '-'), event));
    return examples;
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
    JsonNode document = read(YAML, ASYNC_API);
    return StreamSupport.stream(document.path("channels").spliterator(), false)
        .filter(channel -> channel.path("address").asText().equals(topic))
        .flatMap(channel -> channel.path("messages").propertyStream())
        .map(message -> document.at("/components/messages/" + message.getKey()).path("name"))
        .map(name -> EventType.parse(name.asText()))
        .toList();
  }

  /** The topic on which the service tells such events, or told them. */
  public String topic(EventType type) {
    JsonNode channels = read(YAML, ASYNC_API).path("channels");
    return StreamSupport.stream(channels.spliterator(), false)
        .map(channel -> channel.path("address").asText())
        .filter(address -> types(address).contains(type))
        .findFirst()
        .orElse(channels.path("events").path("address").asText());
  }

  /** What of the event its schema does not allow; empty where it keeps the contract. */
  public List<String> violations(JsonNode event) {
    return violations(event, read(JSON, SCHEMAS));
  }

  /** The same, and what of it the schema does not name: for what the service itself tells today. */
  public List<String> violationsAndUnnamedFields(JsonNode event) {
    JsonNode schemas = read(JSON, SCHEMAS);
    schemas
        .path("$defs")
        .propertyStream()
        .filter(schema -> !EXTENDED.contains(schema.getKey()))
        .forEach(schema -> close(schema.getValue()));
    return violations(event, schemas);
  }

  private static List<String> violations(JsonNode event, JsonNode schemas) {
    String name = name(EventType.parse(event.path("type").asText()));
    if (!schemas.path("$defs").has(name)) {
      return List.of("There is no schema of " + name);
    }
    JsonNode schema = ((ObjectNode) schemas).put("$ref", "#/$defs/" + name);
    return VALIDATORS.getSchema(schema, CONFIG).validate(event).stream()
        .map(message -> name + ": " + message.getMessage())
        .toList();
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
