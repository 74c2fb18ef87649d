package org.cocreation.chassis.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What every operation of an API says of itself, so that clients can be generated of it. */
final class OpenApiRules {

  private final JsonNode api;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private OpenApiRules(JsonNode api) {
    this.api = api;
  }

  static void check(JsonNode api) {
    OpenApiRules rules = new OpenApiRules(api);
    for (String field : List.of("/info/description", "/info/contact/name", "/servers/0/url")) {
      rules.require(!api.at(field).asText().isBlank(), "The document", "has no " + field);
    }
    api.findValues("type").stream()
        .filter(JsonNode::isArray)
        .forEach(types -> rules.require(false, "A schema", "has more than one type: " + types));
    api.path("paths")
        .forEach(path -> path.propertyStream().forEach(method -> rules.operation(method)));
    assertThat(rules.ids).isNotEmpty();
    assertThat(rules.complaints).isEmpty();
  }

  private void operation(Map.Entry<String, JsonNode> method) {
    JsonNode operation = method.getValue();
    String id = operation.path("operationId").asText();
    require(!id.isBlank(), operation.path("summary").asText(), "has no operationId");
    require(ids.add(id), id, "is there twice");
    require(!operation.path("summary").asText().isBlank(), id, "has no summary");
    operation.path("requestBody").path("content").forEach(body -> body(id, "asked", body));
    JsonNode responses = operation.path("responses");
    require(
        responses.propertyStream().anyMatch(response -> response.getKey().startsWith("2")),
        id,
        "does not say what it answers");
    responses
        .propertyStream()
        .filter(response -> response.getKey().startsWith("2"))
        .flatMap(response -> response.getValue().path("content").propertyStream())
        .filter(content -> content.getKey().equals("application/json"))
        .forEach(content -> body(id, "answered", content.getValue()));
    preconditions(id, operation);
  }

  private void preconditions(String id, JsonNode operation) {
    boolean refused = operation.path("responses").has("428");
    boolean required =
        takes(operation, "If-Match", true) || takes(operation, "If-None-Match", false);
    require(refused == required, id, "is not clear about If-Match");
  }

  private boolean takes(JsonNode operation, String header, boolean required) {
    return StreamSupport.stream(operation.path("parameters").spliterator(), false)
        .map(this::resolve)
        .filter(parameter -> parameter.path("name").asText().equals(header))
        .anyMatch(parameter -> !required || parameter.path("required").asBoolean());
  }

  private void body(String id, String what, JsonNode body) {
    require(
        body.has("example") || body.has("examples") || hasExample(body.path("schema")),
        id,
        "has no example of what is " + what);
  }

  /** Of itself, or of what it lists. */
  private boolean hasExample(JsonNode reference) {
    JsonNode schema = resolve(reference);
    return schema.has("examples")
        || (schema.has("items") && hasExample(schema.path("items")))
        || (schema.at("/properties/items").has("items")
            && hasExample(schema.at("/properties/items/items")));
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? api.at(node.path("$ref").asText().substring(1)) : node;
  }

  private void require(boolean kept, String who, String otherwise) {
    if (!kept) {
      complaints.add(who + " " + otherwise);
    }
  }
}
