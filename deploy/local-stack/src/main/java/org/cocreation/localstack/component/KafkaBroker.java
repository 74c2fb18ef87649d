package org.cocreation.localstack.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.cocreation.localstack.Checkout;
import org.cocreation.localstack.Port;
import org.cocreation.localstack.PortPlan;
import org.cocreation.localstack.Probe;
import org.cocreation.localstack.Progress;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;

/**
 * One Kafka node, broker and controller at once. It forgets nothing, so that everything can be
 * replayed.
 */
public final class KafkaBroker extends ProcessComponent {
  private static final int HEAP_MEGABYTES = 256;

  private final StackDirectory directory;
  private final Checkout checkout;
  private final int port;
  private final int controllerPort;

  public KafkaBroker(StackDirectory directory, Checkout checkout, PortPlan ports) {
    super("kafka", directory);
    this.directory = directory;
    this.checkout = checkout;
    port = ports.of(Port.KAFKA);
    controllerPort = ports.of(Port.KAFKA_CONTROLLER);
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public List<Integer> ports() {
    return List.of(port, controllerPort);
  }

  @Override
  public boolean isReady() {
    if (!Probe.accepts(port)) {
      return false;
    }
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers(),
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            5_000,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000,
            // None: the client would load it by the caller's class loader, which may be another.
            AdminClientConfig.METRIC_REPORTER_CLASSES_CONFIG,
            "");
    try (Admin admin = Admin.create(settings)) {
      return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  protected void launch(Progress progress) {
    Path data = directory.data(name());
    Path properties = directory.run("kafka.properties");
    Path logging = ChildLogging.writeTo(directory);
    Map<String, String> environment =
        Map.of("CLASSPATH", checkout.brokerClassPath(), "MALLOC_ARENA_MAX", "2");
    try {
      Files.createDirectories(data);
      Files.writeString(properties, serverProperties(data));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + properties, e);
    }
    if (!Files.exists(data.resolve("meta.properties"))) {
      progress.step(name(), "formatting its storage");
      format(properties, environment);
    }
    progress.step(name(), "starting");
    JavaCommand java =
        new JavaCommand(directory.run(name()), HEAP_MEGABYTES)
            .sharing(archiveOf(checkout, name(), environment.get("CLASSPATH"), ""))
            .property("log4j2.configurationFile", logging);
    run(java.running("kafka.Kafka", properties.toString()), environment, java.mark());
  }

  private void format(Path properties, Map<String, String> environment) {
    JavaCommand java =
        new JavaCommand(directory.run("kafka-format"), 128).with("-XX:TieredStopAtLevel=1");
    var builder =
        new ProcessBuilder(
                java.running(
                    "kafka.tools.StorageTool",
                    "format",
                    "--cluster-id",
                    Uuid.randomUuid().toString(),
                    "--config",
                    properties.toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.log(name()).toFile()));
    builder.environment().putAll(environment);
    try {
      if (builder.start().waitFor() != 0) {
        throw new StackProblem("Kafka cannot format its storage" + seeLog());
      }
    } catch (IOException e) {
      throw new StackProblem("Cannot start Java: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted while Kafka formatted its storage.", e);
    }
  }

  private String serverProperties(Path data) {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%3$s

        # Topics are made on purpose, before anything is sent, and keep everything.
        auto.create.topics.enable=false
        log.retention.ms=-1
        log.retention.bytes=-1

        # One node.
        default.replication.factor=1
        min.insync.replicas=1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=8
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0

        # Small.
        num.network.threads=2
        num.io.threads=4
        log.cleaner.dedupe.buffer.size=8388608
        log.segment.bytes=67108864
        log.index.size.max.bytes=1048576
        """
        .formatted(port, controllerPort, data);
  }
}
