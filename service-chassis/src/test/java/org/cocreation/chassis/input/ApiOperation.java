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
 * @param body what it takes; null where it takes nothing
 */
record ApiOperation(String id, String method, String path, Body body, List<Parameter> parameters) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  /** Each is the id of one of a collection that is named by its plural. */
  private static final Set<String> ID_IN_QUERY = Set.of("cycle", "partnership", "kpi");

  /**
   * @param type such as application/json
   */
  record Body(String type, JsonNode schema, JsonNode example) {

    boolean isJson() {
      return type.contains("json");
    }
  }

  /**
   * @param in path, query or header
   */
  record Parameter(String name, String in, JsonNode schema) {}

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
                    .map(
                        method ->
                            new ApiOperation(
                                method.getValue().path("operationId").asText(),
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                body(api, method.getValue()),
                                parameters(api, method.getValue())))
                    .forEach(operations::add));
    return operations;
  }

  boolean isRead() {
    return method.equals("GET");
  }

  /** Whether its address names something that may be there or not. */
  boolean namesSomething() {
    return path.contains("{") || !asks().isEmpty();
  }

  /** What a list can be asked for, by the name of the parameter in its query. */
  List<String> asks() {
    return in("query").stream().map(Parameter::name).filter(ID_IN_QUERY::contains).toList();
  }

  List<Parameter> in(String place) {
    return parameters.stream().filter(parameter -> parameter.in().equals(place)).toList();
  }

  boolean takes(String header) {
    return parameters.stream().anyMatch(parameter -> parameter.name().equals(header));
  }

  /** What stands behind a reference, or the node itself. */
  static JsonNode resolved(JsonNode api, JsonNode node) {
    return node.has("$ref") ? resolved(api, api.at(node.path("$ref").asText().substring(1))) : node;
  }

  private static Body body(JsonNode api, JsonNode operation) {
    return operation.at("/requestBody/content").properties().stream()
        .findFirst()
        .map(
            content ->
                new Body(
                    content.getKey(),
                    content.getValue().path("schema"),
                    example(api, content.getValue())))
        .orElse(null);
  }

  private static List<Parameter> parameters(JsonNode api, JsonNode operation) {
    return StreamSupport.stream(operation.path("parameters").spliterator(), false)
        .map(parameter -> resolved(api, parameter))
        .map(
            parameter ->
                new Parameter(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    parameter.path("schema")))
        .toList();
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
    return resolved(api, content.path("schema")).path("examples").path(0);
  }
}
