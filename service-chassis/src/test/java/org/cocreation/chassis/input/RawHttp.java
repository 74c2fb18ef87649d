package org.cocreation.chassis.input;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Requests that no client would send. */
final class RawHttp {

  /** What came back. */
  record Answer(int status, String body) {}

  private static final int STATUS = "HTTP/1.1 ".length();

  private RawHttp() {}

  static Answer get(String address, String token) throws IOException {
    return send("GET " + address + " HTTP/1.1\r\n", token, "");
  }

  static Answer postWithoutContentType(String address, String body, String token)
      throws IOException {
    return send(
        "POST %s HTTP/1.1\r\nContent-Length: %d\r\n".formatted(address, body.length()),
        token,
        body);
  }

  static Answer post(String address, String type, String body, String token) throws IOException {
    return send(
        "POST %s HTTP/1.1\r\nContent-Type: %s\r\nContent-Length: %d\r\n"
            .formatted(address, type, body.length()),
        token,
        body);
  }

  /**
   * A body that begins and does not go on.
   *
   * @param patience for the server to hang up
   * @return what came back until it did
   */
  static String postHalf(String address, String token, Duration patience) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
      String request =
          "POST %s HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n"
                  .formatted(address)
              + "Host: 127.0.0.1\r\nAuthorization: Bearer "
              + token
              + "\r\n\r\n{\"half\":";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Answer send(String head, String token, String body) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      String request =
          head
              + "Host: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer "
              + token
              + "\r\n\r\n"
              + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(Integer.parseInt(answer.substring(STATUS, STATUS + 3)), answer);
    }
  }
}
