package org.cocreation.chassis.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Sends inputs that are made from the service's own OpenAPI document, each spoilt in some way:
 * whatever it is, the answer is no failure of the server, and after a refusal the database is as it
 * was before. A seed always makes the same inputs.
 */
public abstract class BadInputs {

  private static final Logger LOG = Logger.getLogger(BadInputs.class);
  private static final int SOME = 300;
  private static final int MANY = 25_000;
  private static final long SEED = 20_261_128;
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Inject DataSource database;

  /**
   * What there is to send them to.
   *
   * @param token of somebody who may do most
   * @param values of the parameters in addresses: by the name, or for {@code id} by what stands
   *     before it in the address
   */
  public record Target(String token, Map<String, List<String>> values) {}

  /** What a request was, and what came of it. */
  private record Sent(HttpRequest request, String body, int status, String answer) {

    private Map<String, List<String>> headers() {
      Map<String, List<String>> shown = new TreeMap<>(request.headers().map());
      shown.computeIfPresent("Authorization", (name, token) -> List.of("Bearer ..."));
      return shown;
    }

    String told() {
      return "%s %s%n%s%n%s%n-> %d %s"
          .formatted(request.method(), request.uri(), headers(), body, status, answer);
    }
  }

  /** Made anew for each run: some inputs are right, and change it. */
  protected abstract Target target();

  @Test
  void shouldNeitherFailNorDoHalfOfWhatItRefuses() throws Exception {
    send(SOME);
  }

  @Test
  @Tag("long")
  void shouldNeitherFailNorDoHalfOfWhatItRefusesHoweverManyCome() throws Exception {
    send(MANY);
  }

  private void send(int many) throws IOException, InterruptedException {
    Spoiler spoiler =
        new Spoiler(RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(SEED));
    List<ApiOperation> operations =
        ApiOperation.of(
            new ObjectMapper()
                .readTree(
                    RestAssured.given().accept("application/json").get("/q/openapi").asString()));
    Target target = target();
    DatabaseState state = new DatabaseState(database);
    Map<Integer, Integer> answers = new TreeMap<>();
    List<String> complaints = new ArrayList<>();
    String before = state.now();
    for (int number = 0; number < many; number++) {
      // Each operation comes as often as any other.
      ApiOperation operation = operations.get(number % operations.size());
      byte[] body = body(spoiler, operation);
      Sent sent = send(request(spoiler, operation, target, body).build(), body);
      answers.merge(sent.status(), 1, Integer::sum);
      String after = state.now();
      if (sent.status() >= 500) {
        complaints.add("failed: " + sent.told());
      } else if (sent.status() >= 400 && !after.equals(before) && changesAgain(state, sent, body)) {
        complaints.add("refused, but something changed: " + sent.told());
      }
      before = state.now();
    }
    LOG.infof("%d inputs to %d operations: %s", many, operations.size(), answers);
    assertThat(complaints.stream().limit(20)).isEmpty();
    assertThat(answers.keySet()).contains(400, 404, 415, 422);
  }

  /** Something else may go on in the service at the same time; that does not come back. */
  private boolean changesAgain(DatabaseState state, Sent sent, byte[] body)
      throws IOException, InterruptedException {
    String before = state.now();
    Sent again = send(sent.request(), body);
    return again.status() >= 400 && !state.now().equals(before);
  }

  private Sent send(HttpRequest request, byte[] body) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    String shown = body == null ? "" : new String(body, StandardCharsets.UTF_8);
    return new Sent(
        request,
        shown.length() > 2_000 ? shown.substring(0, 2_000) + "..." : shown,
        answer.statusCode(),
        answer.body());
  }

  private static byte[] body(Spoiler spoiler, ApiOperation operation) {
    if (operation.body() == null) {
      return spoiler.happens(5) ? "{}".getBytes(StandardCharsets.UTF_8) : null;
    }
    if (spoiler.happens(2)) {
      return null;
    }
    return operation.body().isTextual() && !operation.bodyType().contains("json")
        ? spoiler.text(operation.body().asText())
        : spoiler.json(operation.body());
  }

  private static HttpRequest.Builder request(
      Spoiler spoiler, ApiOperation operation, Target target, byte[] body) {
    HttpRequest.BodyPublisher sent =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:"
                        + RestAssured.port
                        + path(spoiler, operation, target)
                        + query(spoiler, operation)))
            .timeout(PATIENCE)
            .method(
                spoiler.happens(1)
                    ? spoiler.oneOf(List.of("PATCH", "DELETE", "PUT", "POST"))
                    : operation.method(),
                sent);
    if (!spoiler.happens(1)) {
      request.header("Authorization", "Bearer " + target.token());
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
              : operation.bodyType() == null ? "application/json" : operation.bodyType());
    }
    if (operation.method().equals("PUT") || spoiler.happens(40)) {
      request.header(
          spoiler.happens(30) ? "If-None-Match" : "If-Match",
          spoiler.oneOf(
              List.of(
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
    if (spoiler.happens(10)) {
      request.header(
          "Idempotency-Key",
          spoiler.oneOf(List.of("x", " ", "x".repeat(201), UUID.randomUUID().toString())));
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
    return request;
  }

  private static String path(Spoiler spoiler, ApiOperation operation, Target target) {
    return PARAMETER
        .matcher(operation.path())
        .replaceAll(
            found -> {
              String before = operation.path().substring(0, found.start() - 1);
              String name =
                  found.group(1).equals("id")
                      ? before.substring(before.lastIndexOf('/') + 1)
                      : found.group(1);
              List<String> known = target.values().getOrDefault(name, List.of());
              return known.isEmpty() || spoiler.happens(5)
                  ? spoiler.oneOf(
                      List.of(
                          "x",
                          "%00",
                          UUID.randomUUID().toString(),
                          "..",
                          "%20",
                          "%C2%A0",
                          "1-1-1-1-1",
                          "%F0%9F%9A%9B",
                          ";a=b",
                          "%2F"))
                  : spoiler.oneOf(known);
            });
  }

  private static String query(Spoiler spoiler, ApiOperation operation) {
    if (spoiler.happens(operation.query().isEmpty() ? 97 : 30)) {
      return "";
    }
    String name =
        operation.query().isEmpty() || spoiler.happens(5)
            ? spoiler.oneOf(List.of("colour", "", "limit", "%00"))
            : spoiler.oneOf(operation.query());
    String query = "?" + name + "=" + spoiler.word();
    return spoiler.happens(5) ? query + "&" + name + "=" + spoiler.word() : query;
  }
}
