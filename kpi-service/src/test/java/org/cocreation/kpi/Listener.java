package org.cocreation.kpi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;

/** Listens to the stream, as a program does. */
final class Listener implements AutoCloseable {

  /** An event as it was heard. */
  record Heard(String id, String data, long atNanos) {}

  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final Stream<String> lines;
  private final HttpClient client;

  private Listener(HttpClient client, Stream<String> lines) {
    this.client = client;
    this.lines = lines;
  }

  /**
   * @param lastEventId null to hear what is to come
   */
  static Listener of(URI service, String persona, String query, String lastEventId)
      throws IOException, InterruptedException {
    return of(service, Personas.named(persona), query, lastEventId);
  }

  /** The same, of somebody who need not log in to pages. */
  static Listener of(URI service, Persona persona, String query, String lastEventId)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve("/api/v1/stream" + query))
            .header("Accept", "text/event-stream")
            .header("Authorization", "Bearer " + TestStack.running().issuer().token(persona));
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpResponse<Stream<String>> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
    if (answer.statusCode() != 200) {
      throw new IOException("The stream answers " + answer.statusCode());
    }
    Listener listener = new Listener(http, answer.body());
    var ignored = Thread.ofVirtual().start(listener::listen);
    return listener;
  }

  List<Heard> heard() {
    return List.copyOf(heard);
  }

  boolean heardOf(String text) {
    return heard.stream().anyMatch(event -> event.data().contains(text));
  }

  private void listen() {
    String[] id = new String[1];
    try {
      lines.forEach(
          line -> {
            if (line.startsWith("id:")) {
              id[0] = line.substring(3).strip();
            } else if (line.startsWith("data:")) {
              heard.add(new Heard(id[0], line.substring(5).strip(), System.nanoTime()));
            }
          });
    } catch (RuntimeException e) {
      // Closed.
    }
  }

  @Override
  public void close() {
    lines.close();
    client.shutdownNow();
  }
}
