package org.cocreation.chassis.input;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A request to an operation that is wrong in some way, or in several, or in none: its address,
 * query, headers and body.
 */
final class BadRequest {

  private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

  /** Percent of the bodies; the others are the document's example, spoilt. */
  private static final int BY_SCHEMA = 60;

  /** Percent of the values. */
  private static final int WRONG = 45;

  private final ApiOperation operation;
  private final Known known;
  private final Spoiler spoiler;
  private final SchemaValues values;

  BadRequest(ApiOperation operation, Known known, Spoiler spoiler, SchemaValues values) {
    this.operation = operation;
    this.known = known;
    this.spoiler = spoiler;
    this.values = values;
  }

  byte[] body() {
    if (operation.body() == null) {
      return spoiler.happens(5) ? "{}".getBytes(StandardCharsets.UTF_8) : null;
    }
    if (spoiler.happens(2)) {
      return null;
    }
    ApiOperation.Body taken = operation.body();
    if (!taken.isJson()) {
      return spoiler.text(taken.example().asText());
    }
    return spoiler.happens(BY_SCHEMA)
        ? spoiler.written(
            spoiler.happens(WRONG)
                ? values.wrong(taken.schema(), "")
                : values.right(taken.schema(), ""))
        : spoiler.json(taken.example());
  }

  HttpRequest request(byte[] body) {
    HttpRequest.BodyPublisher sent =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(body);
    HttpRequest.Builder request =
        Answer.asking(path() + query())
            .method(
                spoiler.happens(1)
                    ? spoiler.oneOf(List.of("PATCH", "DELETE", "PUT", "POST"))
                    : operation.method(),
                sent);
    if (!spoiler.happens(1)) {
      request.header("Authorization", "Bearer " + known.token());
    }
    if (body != null && !spoiler.happens(2)) {
      request.header(
          "Content-Type",
          spoiler.happens(4)
              ? spoiler.oneOf(
                  List.of(
                      "text/plain",
                      "x",
                      "application/json;charset=nonsense",
                      "*/*",
                      "a/b/c",
                      "text/csv;charset=none"))
              : operation.body() == null ? "application/json" : operation.body().type());
    }
    if (spoiler.happens(operation.takes("If-Match") ? 95 : 10)) {
      request.header(
          spoiler.happens(30) ? "If-None-Match" : "If-Match",
          spoiler.oneOf(
              List.of(
                  "*",
                  "*",
                  "*",
                  "*",
                  "*",
                  "*",
                  "\"0\"",
                  "\"1\"",
                  "W/\"7\"",
                  "7",
                  "\"",
                  ",",
                  "\"99999999999999999999\"")));
    }
    if (spoiler.happens(operation.takes("Idempotency-Key") ? 30 : 3)) {
      request.header(
          "Idempotency-Key", spoiler.oneOf(List.of("x", " ", "x".repeat(201), spoiler.id())));
    }
    if (spoiler.happens(3)) {
      request.header(
          "Accept",
          spoiler.oneOf(
              List.of("application/json;q=0", "x", "*/*;q=abc", "text/csv", "a/b/c", "")));
    }
    if (spoiler.happens(1)) {
      request.header("Content-Encoding", spoiler.oneOf(List.of("gzip", "identity", "x")));
    }
    return request.build();
  }

  private String path() {
    return PARAMETER
        .matcher(operation.path())
        .replaceAll(
            found -> {
              String before = operation.path().substring(0, found.start() - 1);
              String name =
                  found.group(1).equals("id")
                      ? before.substring(before.lastIndexOf('/') + 1)
                      : found.group(1);
              List<String> there = known.values().getOrDefault(name, List.of());
              return there.isEmpty() || spoiler.happens(5)
                  ? spoiler.oneOf(
                      List.of(
                          "x",
                          "%00",
                          spoiler.id(),
                          "..",
                          "%20",
                          "%C2%A0",
                          "1-1-1-1-1",
                          "%F0%9F%9A%9B",
                          ";a=b",
                          "%2F"))
                  : spoiler.oneOf(there);
            });
  }

  private String query() {
    StringBuilder query = new StringBuilder();
    for (ApiOperation.Parameter parameter : operation.in("query")) {
      if (spoiler.happens(40)) {
        boolean isRight = !spoiler.happens(WRONG);
        add(query, parameter.name(), values.word(parameter.schema(), parameter.name(), isRight));
      }
    }
    if (spoiler.happens(4)) {
      add(query, spoiler.oneOf(List.of("colour", "", "limit", "%00", "cursor")), spoiler.word());
    }
    for (ApiOperation.Parameter parameter : operation.in("query")) {
      if (spoiler.happens(5)) {
        add(query, parameter.name(), spoiler.word());
      }
    }
    return query.toString();
  }

  private static void add(StringBuilder query, String name, String value) {
    query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
  }
}
