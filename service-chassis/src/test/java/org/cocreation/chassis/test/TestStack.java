package org.cocreation.chassis.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.LocalStack;
import org.cocreation.localstack.Service;

/**
 * The real PostgreSQL, Kafka and issuer under a service's tests, once for all its test classes,
 * empty at the start. The service is the one in whose module the tests run.
 */
public class TestStack implements QuarkusTestResourceLifecycleManager {

  private static LocalStack running;

  /** The stack under the tests, for what they do to it. */
  public static LocalStack running() {
    return running;
  }

  @Override
  public Map<String, String> start() {
    running =
        LocalStack.in(Path.of("target/stack"))
            .with(Infrastructure.values())
            .fresh()
            .onFreePorts()
            .start();
    Map<String, String> configuration = new HashMap<>(running.configurationOf(service()));
    configuration.remove("quarkus.http.port");
    // Of the services only this one runs: its pages link to one another without a host name.
    configuration.keySet().removeIf(key -> key.startsWith("cocreation.pages."));
    return configuration;
  }

  @Override
  public void stop() {
    if (running != null) {
      running.close();
    }
  }

  private static Service service() {
    String module = Path.of("").toAbsolutePath().getFileName().toString();
    return Service.valueOf(module.replace("-service", "").toUpperCase(Locale.ROOT));
  }
}
