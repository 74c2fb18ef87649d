package org.cocreation.localstack.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.cocreation.localstack.Patience;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code status} says of a service is what its health says. */
class ServiceProcessTest {

  private static final String WELL =
      """
      {"status": "DOWN", "checks": [{"name": "messaging", "status": "%s",
        "data": {"outbox-waiting": 7, "concern-1": "inbox stands still for 31 s"}}]}""";

  private static final String READY =
      """
      {"status": "DOWN", "checks": [{"name": "database", "status": "%s",
        "data": {"reason": "The database does not answer"}}]}""";

  @TempDir private Path directory;
  private HttpServer health;

  @BeforeEach
  void listen() throws IOException {
    health = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    health.start();
  }

  @AfterEach
  void close() {
    health.stop(0);
  }

  @Test
  void shouldSayWhatSomebodyShouldLookAt() {
    answer("ready", READY.formatted("UP"));
    answer("well", WELL.formatted("DOWN"));

    awaitConcern("inbox stands still for 31 s");
  }

  @Test
  void shouldSayWhatKeepsItFromItsWork() {
    answer("ready", READY.formatted("DOWN"));
    answer("well", WELL.formatted("UP"));

    awaitConcern("The database does not answer");
  }

  @Test
  void shouldSayNothingOfASilentOne() {
    assertThat(service(1).concerns()).isEmpty();
  }

  /** A service that does not answer soon counts as silent. */
  private void awaitConcern(String only) {
    AtomicReference<List<String>> said = new AtomicReference<>();
    boolean found =
        Patience.until(
            Duration.ofMinutes(2),
            () -> {
              said.set(service().concerns());
              return said.get().equals(List.of(only));
            });
    assertThat(found).as("%s", said).isTrue();
  }

  private ServiceProcess service() {
    return service(health.getAddress().getPort());
  }

  private ServiceProcess service(int port) {
    return new ServiceProcess(
        "operations-service",
        Service.OPERATIONS,
        new StackDirectory(directory),
        null,
        directory.resolve("none.jar"),
        port,
        Map.of());
  }

  private void answer(String kind, String said) {
    byte[] body = said.getBytes(StandardCharsets.UTF_8);
    health.createContext(
        "/q/health/" + kind,
        exchange -> {
          try (exchange) {
            exchange.sendResponseHeaders(said.contains("\"UP\"") ? 200 : 503, body.length);
            exchange.getResponseBody().write(body);
          }
        });
  }
}
