package org.cocreation.chassis.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cocreation.chassis.event.EventType;

/** The contracts of a service's events, read from where their producer keeps them. */
public final class Contracts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
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
        Path.of(System.getProperty("cocreate.root", ".."))
            .resolve(service + "-service/src/main/resources/contracts"));
  }

  /** Every example by its file name without the ending: {@code cycle-started}. */
  public Map<String, JsonNode> examples() {
    Map<String, JsonNode> examples = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".v1.example.json")) {
          examples.put(name.replace(".v1.example.json", ""), JSON.readTree(file.toFile()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  /** The events that have a schema: {@code cycle-started}. */
  public List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".v1.schema.json"))
          .map(name -> name.replace(".v1.schema.json", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path folder() {
    return folder;
  }

  /** What of the event its schema does not allow; empty where it keeps the contract. */
  public List<String> violations(JsonNode event) {
    EventType type = EventType.parse(event.path("type").asText());
    String name = type.aggregate() + "-" + type.fact();
    Path schemaFile = folder.resolve(name + ".v" + type.version() + ".schema.json");
    if (!Files.exists(schemaFile)) {
      return List.of("There is no schema " + schemaFile);
    }
    JsonSchema schema = SCHEMAS.getSchema(SchemaLocation.of(schemaFile.toUri().toString()), CONFIG);
    List<String> violations = new ArrayList<>();
    schema.validate(event).forEach(message -> violations.add(name + ": " + message.getMessage()));
    return violations;
  }
}
