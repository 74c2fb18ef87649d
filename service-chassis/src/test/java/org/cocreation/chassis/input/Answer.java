package org.cocreation.chassis.input;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.cocreation.chassis.test.Patience;

/** What the service answers to one of very many requests, each of which has to be cheap. */
record Answer(int status, String text, boolean hasETag) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A request of an address of the service under test, to be completed. */
  static HttpRequest.Builder asking(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + address))
        .timeout(Patience.MOST);
  }

  /**
   * @throws IOException where there is no answer, on a new connection either
   */
  static Answer to(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request);
    return new Answer(
        answer.statusCode(), answer.body(), answer.headers().firstValue("ETag").isPresent());
  }

  /** A connection that was kept may have been closed since: a new one tells. */
  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      try (HttpClient another = HttpClient.newHttpClient()) {
        return another.send(request, HttpResponse.BodyHandlers.ofString());
      }
    }
  }
}
