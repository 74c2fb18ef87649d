package org.cocreation.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.stack.LocalStack;

/**
 * A persona at the public REST APIs, with a token of its own. A service that is away for a while is
 * asked again, with the same Idempotency-Key, so that nothing is done twice.
 */
public final class Person {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Set<Integer> AWAY = Set.of(502, 503, 504);

  private final Persona persona;
  private final LocalStack stack;
  private final HttpClient http;
  private final Answered answered;
  private volatile String token;

  /**
   * @param answered hears each answer
   */
  Person(Persona persona, LocalStack stack, HttpClient http, Answered answered) {
    this.persona = persona;
    this.stack = stack;
    this.http = http;
    this.answered = answered;
  }

  public String id() {
    return persona.id();
  }

  String name() {
    return persona.name();
  }

  String organizationName() {
    return persona.organizationName();
  }

  public Answer get(Service service, String path) {
    return expect(send("GET", service, path, null, Map.of()), path, 200);
  }

  /** What may not be there yet. */
  public Answer tryGet(Service service, String path) {
    return send("GET", service, path, null, Map.of());
  }

  /** The activity, once it is open. */
  public Optional<JsonNode> openActivity(Service service, UUID cycle, String key) {
    for (JsonNode activity :
        get(service, "/api/v1/activities?state=OPEN&cycle=" + cycle).body().path("items")) {
      if (activity.path("key").asText().equals(key)) {
        return Optional.of(activity);
      }
    }
    return Optional.empty();
  }

  /** A request that creates something or does something once. */
  public Answer post(Service service, String path, String ifMatch, Object body) {
    return expect(tryPost(service, path, ifMatch, body), path, 200, 201, 202);
  }

  /** The same, where a refusal is part of the story. */
  public Answer tryPost(Service service, String path, String ifMatch, Object body) {
    Map<String, String> headers =
        ifMatch == null
            ? Map.of("Idempotency-Key", UUID.randomUUID().toString())
            : Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", ifMatch);
    return send("POST", service, path, body, headers);
  }

  /** A list as CSV; what is in it already is passed over. */
  Answer tryPostCsv(Service service, String path, String csv) {
    return send("POST", service, path, csv, Map.of("Content-Type", "text/csv"));
  }

  /** Creates what is not there yet. */
  Answer putNew(Service service, String path, Object body) {
    return expect(tryPutNew(service, path, body), path, 200, 201);
  }

  /** The same, where it takes a moment until it can be; that it is there already will do. */
  public Answer tryPutNew(Service service, String path, Object body) {
    Answer answer = send("PUT", service, path, body, Map.of("If-None-Match", "*"));
    return answer.status() == 412 ? tryGet(service, path) : answer;
  }

  /** Changes what is there; that an earlier try did will do. */
  Answer put(Service service, String path, String ifMatch, Object body) {
    Answer answer = tryPut(service, path, ifMatch, body);
    return expect(answer.status() == 412 ? tryGet(service, path) : answer, path, 200, 201);
  }

  public Answer tryPut(Service service, String path, String ifMatch, Object body) {
    return send(
        "PUT", service, path, body, ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch));
  }

  /** One token lasts longer than the story. */
  public String token() {
    if (token == null) {
      token = stack.issuer().requestToken(persona);
    }
    return token;
  }

  private Answer send(
      String method, Service service, String path, Object body, Map<String, String> headers) {
    URI address = URI.create(stack.service(service).url() + path);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, publisher(body));
        headers.forEach(request::setHeader);
        HttpResponse<String> answer =
            http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        Answer given =
            new Answer(
                answer.statusCode(),
                answer.headers().firstValue("ETag").orElse(null),
                parse(answer.body()));
        answered.hear(method + " " + address, given);
        if (!AWAY.contains(given.status())) {
          return given;
        }
      } catch (IOException e) {
        if (System.nanoTime() > end) {
          throw new StackProblem(
              service.moduleName() + " does not answer at " + address + ": " + e.getMessage());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StackProblem("Interrupted");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private Answer expect(Answer answer, String path, Integer... expected) {
    if (!Set.of(expected).contains(answer.status())) {
      throw new StackProblem(id() + " at " + path + " was answered " + answer.problem());
    }
    return answer;
  }

  private static HttpRequest.BodyPublisher publisher(Object body) throws IOException {
    if (body instanceof String text) {
      return HttpRequest.BodyPublishers.ofString(text);
    }
    return body == null
        ? HttpRequest.BodyPublishers.noBody()
        : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
  }

  private static JsonNode parse(String body) throws IOException {
    return body == null || body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
  }
}
