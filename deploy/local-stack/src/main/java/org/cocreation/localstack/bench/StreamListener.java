package org.cocreation.localstack.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cocreation.localstack.StackProblem;

/** Listens to kpi-service's stream as a dashboard does, and notes when it hears of each subject. */
final class StreamListener implements AutoCloseable {
  private static final String DATA = "data:";

  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Long> heard = new ConcurrentHashMap<>();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpResponse<Stream<String>> stream;

  /**
   * Listens when it returns.
   *
   * @param fact the only one that is noted
   */
  StreamListener(URI kpi, String token, String fact) {
    HttpRequest request =
        HttpRequest.newBuilder(kpi.resolve("/api/v1/stream"))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .build();
    try {
      stream = http.send(request, HttpResponse.BodyHandlers.ofLines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted", e);
    }
    if (stream.statusCode() != 200) {
      throw new StackProblem("The stream was answered " + stream.statusCode());
    }
    Thread ignored = Thread.ofPlatform().daemon().name("stream").start(() -> listen(fact));
  }

  /** When a subject was heard of, by the clock of {@link System#nanoTime}; null while it is not. */
  Long heardOf(String subject) {
    return heard.get(subject);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  private void listen(String fact) {
    try {
      stream
          .body()
          .filter(line -> line.startsWith(DATA) && line.contains(fact))
          .forEach(this::note);
    } catch (UncheckedIOException closed) {
      return;
    }
  }

  private void note(String line) {
    long now = System.nanoTime();
    try {
      String subject = json.readTree(line.substring(DATA.length())).path("subject").asText();
      Long ignored = heard.putIfAbsent(subject, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
