package org.cocreation.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One Zeebe node with its gateway: one partition, no exporter, and a memory that stays small under
 * load.
 */
public final class ZeebeEngine extends ProcessComponent {
  private static final int HEAP_MEGABYTES = 384;

  /** Zeebe refuses work below a third of it. */
  private static final long DISK_NEEDED_MEGABYTES = 768;

  private final StackDirectory directory;
  private final Checkout checkout;
  private final PortPlan ports;
  private final boolean controlledClock;

  ZeebeEngine(
      StackDirectory directory, Checkout checkout, PortPlan ports, boolean controlledClock) {
    super("zeebe", directory);
    this.directory = directory;
    this.checkout = checkout;
    this.ports = ports;
    this.controlledClock = controlledClock;
  }

  /** What clients connect to. */
  public URI gateway() {
    return URI.create("http://127.0.0.1:" + ports.of(Port.ZEEBE_GATEWAY));
  }

  /** The address of its actuator. */
  public URI monitoring() {
    return URI.create("http://127.0.0.1:" + ports.of(Port.ZEEBE_MONITORING));
  }

  @Override
  public List<Integer> ports() {
    return List.of(
        ports.of(Port.ZEEBE_GATEWAY),
        ports.of(Port.ZEEBE_COMMAND),
        ports.of(Port.ZEEBE_INTERNAL),
        ports.of(Port.ZEEBE_REST),
        ports.of(Port.ZEEBE_MONITORING));
  }

  @Override
  public boolean isReady() {
    return Probe.answersHttp(monitoring() + "/ready")
        && Probe.accepts(ports.of(Port.ZEEBE_GATEWAY));
  }

  /** Forgets all process instances, as after the loss of its disk. Only while it is down. */
  public void deleteData() {
    if (process().isPresent()) {
      throw new IllegalStateException("Zeebe runs: stop it before its data is deleted");
    }
    StackDirectory.delete(directory.data(name()));
  }

  /** Lets time pass for its timers. Only in a stack built with a controlled clock. */
  public void advanceClock(Duration by) {
    HttpRequest request =
        HttpRequest.newBuilder(monitoring().resolve("/actuator/clock/add"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"offsetMilli\":" + by.toMillis() + "}"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("Zeebe keeps its own time: " + response.body());
      }
    } catch (IOException e) {
      throw new StackProblem("Zeebe does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted while the clock was advanced.", e);
    }
  }

  @Override
  void launch(Progress progress) {
    Path data = directory.data(name());
    checkDisk(data);
    String classPath = checkout.engineHome().resolve("lib") + "/*";
    JavaCommand java =
        new JavaCommand(directory.run(name()), HEAP_MEGABYTES)
            .sharing(archiveOf(checkout, classPath, ""))
            .with("--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED")
            .property("io.netty.tryReflectionSetAccessible", true)
            .property("log4j2.configurationFile", ChildLogging.writeTo(directory))
            .property("spring.main.banner-mode", "off")
            .property("spring.jmx.enabled", false);
    settings(data).forEach(java::property);
    run(
        java.running("io.camunda.zeebe.broker.StandaloneBroker"),
        Map.of("CLASSPATH", classPath, "MALLOC_ARENA_MAX", "2"),
        java.mark());
  }

  private Map<String, Object> settings(Path data) {
    return Map.ofEntries(
        Map.entry("zeebe.clock.controlled", controlledClock),
        Map.entry("zeebe.broker.network.host", "127.0.0.1"),
        Map.entry("zeebe.broker.network.commandApi.port", ports.of(Port.ZEEBE_COMMAND)),
        Map.entry("zeebe.broker.network.internalApi.port", ports.of(Port.ZEEBE_INTERNAL)),
        Map.entry("zeebe.broker.gateway.enable", true),
        Map.entry("zeebe.broker.gateway.network.host", "127.0.0.1"),
        Map.entry("zeebe.broker.gateway.network.port", ports.of(Port.ZEEBE_GATEWAY)),
        Map.entry("server.address", "127.0.0.1"),
        Map.entry("server.port", ports.of(Port.ZEEBE_REST)),
        Map.entry("management.server.address", "127.0.0.1"),
        Map.entry("management.server.port", ports.of(Port.ZEEBE_MONITORING)),
        Map.entry("zeebe.broker.data.directory", data),
        Map.entry("zeebe.broker.data.logSegmentSize", "16MB"),
        Map.entry("zeebe.broker.data.snapshotPeriod", "2m"),
        Map.entry("zeebe.broker.data.disk.freeSpace.processing", DISK_NEEDED_MEGABYTES / 3 + "MB"),
        Map.entry("zeebe.broker.data.disk.freeSpace.replication", DISK_NEEDED_MEGABYTES / 6 + "MB"),
        Map.entry("zeebe.broker.experimental.rocksdb.memoryLimit", "64MB"),
        Map.entry("zeebe.broker.threads.cpuThreadCount", 2),
        Map.entry("zeebe.broker.threads.ioThreadCount", 2));
  }

  private static void checkDisk(Path data) {
    try {
      Files.createDirectories(data);
      long free = Files.getFileStore(data).getUsableSpace() / (1024 * 1024);
      if (free < DISK_NEEDED_MEGABYTES) {
        throw new StackProblem(
            "The disk is too full for Zeebe: %d MB left at %s, %d MB needed. Free some space."
                .formatted(free, data, DISK_NEEDED_MEGABYTES));
      }
    } catch (IOException e) {
      throw new StackProblem("Cannot write to " + data + ": " + e.getMessage(), e);
    }
  }
}
