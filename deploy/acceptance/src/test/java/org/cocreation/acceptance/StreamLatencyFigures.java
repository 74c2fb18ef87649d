package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;
import static org.cocreation.localstack.Service.KPI;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.stack.LocalStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A figure, not a rule: how long after an approval's HTTP answer it arrives on kpi-service's
 * stream, at 100 approvals a second. Run with {@code ./mvnw -pl deploy/acceptance test
 * -Dgroups=figures -DexcludedGroups= -Dtest=StreamLatencyFigures} after a build; writes
 * target/stream-latency.txt.
 */
@Tag("figures")
@ExtendWith(PackagedStack.class)
class StreamLatencyFigures {

  private static final int CYCLES = 60;
  private static final int WARM_UP = 20;
  private static final long BETWEEN_NANOS = TimeUnit.SECONDS.toNanos(1) / 100;

  private record Approval(String cycle, String side) {}

  @Test
  void measure() throws Exception {
    Partnership partnership = Partnership.accepted();
    List<Approach> gates = openGates(partnership);
    Map<Approval, Long> arrived = new ConcurrentHashMap<>();
    Thread listener = listen(arrived);
    Map<Approval, Long> answered = new ConcurrentHashMap<>();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long next = System.nanoTime();
      for (String organization : List.of(CUSTOMER, PROVIDER)) {
        String side = organization.equals(CUSTOMER) ? "CUSTOMER" : "PROVIDER";
        for (Approach gate : gates) {
          next += BETWEEN_NANOS;
          LockSupport.parkNanos(next - System.nanoTime());
          var ignored =
              threads.submit(
                  () -> {
                    int status = approve(gate, organization);
                    answered.put(
                        new Approval(gate.cycle().id().toString(), side), System.nanoTime());
                    assertThat(status).isEqualTo(201);
                    return status;
                  });
        }
      }
    }
    await().until(() -> arrived.keySet().containsAll(answered.keySet()));
    listener.interrupt();

    List<Double> millis =
        answered.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .skip(WARM_UP)
            .map(e -> (arrived.get(e.getKey()) - e.getValue()) / 1e6)
            .sorted()
            .toList();
    String figures =
        "approvals %d at 100/s: p50 %.1f ms, p99 %.1f ms, worst %.1f ms after the HTTP answer"
            .formatted(
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 99 / 100),
                millis.getLast());
    java.nio.file.Files.writeString(
        java.nio.file.Path.of("target/stream-latency.txt"), figures + "\n");
    System.Logger log = System.getLogger(StreamLatencyFigures.class.getName());
    log.log(System.Logger.Level.INFO, figures);
    assertThat(answered).hasSize(2 * CYCLES);
  }

  /** A cycle at its open gate, and what is to be approved. */
  private record Approach(Cycle cycle, String hash) {}

  private static List<Approach> openGates(Partnership partnership) throws Exception {
    Callable<Approach> open =
        () -> {
          Cycle cycle = partnership.startCycle("Measured");
          cycle.completePhase("NEEDS");
          cycle.invest();
          return new Approach(cycle, cycle.openGate());
        };
    List<Approach> gates = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (Future<Approach> gate :
          threads.invokeAll(Stream.generate(() -> open).limit(CYCLES).toList())) {
        gates.add(gate.get());
      }
    }
    return gates;
  }

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private static int approve(Approach gate, String organization)
      throws java.io.IOException, InterruptedException {
    LocalStack stack = PackagedStack.running();
    String token =
        TOKENS.computeIfAbsent(
            organization, o -> stack.issuer().token(Personas.named("steering@" + o)));
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    stack.service(Service.STEERING).url() + gate.cycle().path() + "/approvals"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"contentHash\": \"" + gate.hash() + "\"}"))
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static Thread listen(Map<Approval, Long> arrived) throws Exception {
    LocalStack stack = PackagedStack.running();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(stack.service(KPI).url() + "/api/v1/stream"))
            .header(
                "Authorization",
                "Bearer " + stack.issuer().token(Personas.named("steering@" + CUSTOMER)))
            .header("Accept", "text/event-stream")
            .build();
    HttpResponse<Stream<String>> stream = HTTP.send(request, HttpResponse.BodyHandlers.ofLines());
    assertThat(stream.statusCode()).isEqualTo(200);
    return Thread.ofPlatform()
        .daemon()
        .start(
            () ->
                stream
                    .body()
                    .filter(line -> line.startsWith("data:") && line.contains("approval.given"))
                    .forEach(
                        line -> {
                          long now = System.nanoTime();
                          JsonNode event = EventLog.json(line.substring("data:".length()));
                          arrived.put(
                              new Approval(
                                  event.path("cycleid").asText(),
                                  event.path("data").path("approval").path("side").asText()),
                              now);
                        }));
  }
}
