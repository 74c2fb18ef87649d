package org.cocreation.chassis.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.stack.BuildStack;
import org.cocreation.localstack.stack.LocalStack;

/**
 * The real PostgreSQL, Kafka and issuer under a service's tests: the build's, or where there is
 * none, one of their own. The database is empty at the start, and so are the topics. The service is
 * the one in whose module the tests run.
 */
public class TestStack implements QuarkusTestResourceLifecycleManager {

  /** An argument of this resource: {@code false} where the service has no Kafka. */
  static final String KAFKA = "kafka";

  /**
   * What a part of a module's tests that runs beside the rest is called; its database is named so.
   */
  private static final String PART = System.getProperty("cocreate.tests.part", "");

  private static LocalStack running;
  private static boolean withKafka;
  private static String prefix;
  private static String database;

  private boolean kafka = true;
  private boolean own;

  /** The stack under the tests, for what they do to it. */
  public static LocalStack running() {
    return running;
  }

  /** Whether the service under test talks to Kafka. */
  public static boolean hasKafka() {
    return withKafka;
  }

  /** The name of the database of the service under test. */
  static String database() {
    return database;
  }

  /** What Kafka calls a topic or a consumer group of the service under test. */
  public static String inKafka(String name) {
    return prefix + name;
  }

  @Override
  public void init(Map<String, String> arguments) {
    kafka = Boolean.parseBoolean(arguments.getOrDefault(KAFKA, "true"));
  }

  @Override
  public Map<String, String> start() {
    Patience.use();
    SharedConnections.use();
    Service service = service();
    running = BuildStack.running().orElseGet(this::startOwn);
    withKafka = kafka;
    Tokens.forget();
    prefix = service.database() + "-tests-" + UUID.randomUUID() + ".";
    Map<String, String> configuration = new HashMap<>(running.configurationOf(service));
    database = service.database() + "_tests" + PART;
    configuration.put(
        "quarkus.datasource.jdbc.url", running.postgreSql().emptyDatabase(database, service));
    configuration.put("cocreation.kafka.enabled", Boolean.toString(kafka));
    configuration.put("cocreation.kafka.prefix", prefix);
    configuration.remove("quarkus.http.port");
    // Of the services only this one runs: its pages link to one another without a host name.
    configuration.keySet().removeIf(key -> key.startsWith("cocreation.pages."));
    return configuration;
  }

  @Override
  public void stop() {
    if (own) {
      running.close();
    }
  }

  private LocalStack startOwn() {
    own = true;
    return LocalStack.in(Path.of("target/stack"))
        .with(Infrastructure.POSTGRESQL, Infrastructure.ISSUER)
        .with(kafka ? new Infrastructure[] {Infrastructure.KAFKA} : new Infrastructure[0])
        .fresh()
        .onFreePorts()
        .start();
  }

  private static Service service() {
    String module = Path.of("").toAbsolutePath().getFileName().toString();
    return Service.valueOf(module.replace("-service", "").toUpperCase(Locale.ROOT));
  }
}
