package org.cocreation.localstack.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cocreation.localstack.Checkout;
import org.cocreation.localstack.Probe;
import org.cocreation.localstack.Progress;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;

/** One of the four services, as packaged. */
public final class ServiceProcess extends ProcessComponent {
  private static final int HEAP_MEGABYTES = 160;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Service service;
  private final StackDirectory directory;
  private final Checkout checkout;
  private final Path jar;
  private final int port;
  private final Map<String, String> configuration;
  private volatile Map<String, String> more = Map.of();

  public ServiceProcess(
      String name,
      Service service,
      StackDirectory directory,
      Checkout checkout,
      Path jar,
      int port,
      Map<String, String> configuration) {
    super(name, directory);
    this.service = service;
    this.directory = directory;
    this.checkout = checkout;
    this.jar = jar;
    this.port = port;
    this.configuration = Map.copyOf(configuration);
  }

  /** Where its API and pages are. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /**
   * What it is told from its next start on, beside what it must know of the stack. Replaces what an
   * earlier call said; an empty map takes it back.
   */
  public void configure(Map<String, String> properties) {
    more = Map.copyOf(properties);
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  @Override
  public boolean isReady() {
    return Probe.answersHttp(url() + "/q/health/ready");
  }

  /** What keeps it from its work, and what somebody should look at; none where it is silent. */
  public List<String> concerns() {
    List<String> concerns = new ArrayList<>();
    for (String kind : List.of("ready", "well")) {
      for (JsonNode check : health(kind).path("checks")) {
        if (check.path("status").asText().equals("DOWN")) {
          check
              .path("data")
              .properties()
              .forEach(
                  data -> {
                    if (kind.equals("ready") || data.getKey().startsWith("concern")) {
                      concerns.add(data.getValue().asText());
                    }
                  });
        }
      }
    }
    return concerns;
  }

  private JsonNode health(String kind) {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      String answer =
          client
              .send(
                  HttpRequest.newBuilder(url().resolve("/q/health/" + kind))
                      .timeout(PATIENCE)
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      return new ObjectMapper().readTree(answer);
    } catch (IOException silent) {
      return MissingNode.getInstance();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return MissingNode.getInstance();
    }
  }

  @Override
  protected void launch(Progress progress) {
    if (!Files.exists(jar)) {
      throw new StackProblem(
          "%s is not built: run ./mvnw -pl %s -am package -DskipTests"
              .formatted(name(), service.moduleName()));
    }
    Map<String, String> environment = new HashMap<>();
    configuration.forEach((key, value) -> environment.put(asEnvironment(key), value));
    more.forEach((key, value) -> environment.put(asEnvironment(key), value));
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("MALLOC_ARENA_MAX", "2");
    JavaCommand java =
        new JavaCommand(directory.run(name()), HEAP_MEGABYTES)
            .sharing(archiveOf(checkout, service.moduleName(), jar.toString(), version()))
            .property("java.util.logging.manager", "org.jboss.logmanager.LogManager");
    run(java.running("-jar", jar.toString()), environment, java.mark());
  }

  /**
   * When it was built: the jar that one runs is the same after every build, the generated code is
   * not.
   */
  private String version() {
    try {
      return Files.getLastModifiedTime(jar.resolveSibling("quarkus/generated-bytecode.jar"))
          .toString();
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * As MicroProfile Config maps names; passwords do not appear in the list of processes this way.
   */
  private static String asEnvironment(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
