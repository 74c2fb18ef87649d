package org.cocreation.chassis.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * An operation as the document of an API says it.
 *
 * @param id its operationId
 * @param bodyType of what it takes; null where it takes nothing
 * @param body an example of it; null where it takes nothing
 * @param query the names of its query parameters
 */
record ApiOperation(
    String id, String method, String path, String bodyType, JsonNode body, List<String> query) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  /** All but endless ones, in the order of the document. */
  static List<ApiOperation> of(JsonNode api) {
    List<ApiOperation> operations = new ArrayList<>();
    api.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .filter(method -> !isEndless(method.getValue()))
                    .map(method -> of(api, path.getKey(), method.getKey(), method.getValue()))
                    .forEach(operations::add));
    return operations;
  }

  private static ApiOperation of(JsonNode api, String path, String method, JsonNode operation) {
    List<String> query =
        StreamSupport.stream(operation.path("parameters").spliterator(), false)
            .filter(parameter -> parameter.path("in").asText().equals("query"))
            .map(parameter -> parameter.path("name").asText())
            .toList();
    return operation.at("/requestBody/content").properties().stream()
        .findFirst()
        .map(
            content ->
                new ApiOperation(
                    operation.path("operationId").asText(),
                    method.toUpperCase(Locale.ROOT),
                    path,
                    content.getKey(),
                    example(api, content.getValue()),
                    query))
        .orElseGet(
            () ->
                new ApiOperation(
                    operation.path("operationId").asText(),
                    method.toUpperCase(Locale.ROOT),
                    path,
                    null,
                    null,
                    query));
  }

  private static boolean isEndless(JsonNode operation) {
    return operation.at("/responses/200/content").has("text/event-stream");
  }

  private static JsonNode example(JsonNode api, JsonNode content) {
    if (content.has("examples")) {
      return content.path("examples").iterator().next().path("value");
    }
    if (content.has("example")) {
      return content.path("example");
    }
    JsonNode schema = content.path("schema");
    return (schema.has("$ref") ? api.at(schema.path("$ref").asText().substring(1)) : schema)
        .path("examples")
        .path(0);
  }
}
