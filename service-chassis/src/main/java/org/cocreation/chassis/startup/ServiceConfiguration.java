package org.cocreation.chassis.startup;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every service has to know of itself and its surroundings. */
@ApplicationScoped
public class ServiceConfiguration {

  /**
   * The service's short name: {@code steering}, {@code development}, {@code operations}, {@code
   * kpi}.
   */
  @Inject
  @ConfigProperty(name = "cocreation.service")
  String name;

  /** All {@code kafka.*} properties: where the brokers are, and how to be let in. */
  @Inject
  @Identifier("default-kafka-broker") Map<String, Object> kafka;

  /**
   * Whether it talks to Kafka. If not, what it tells stays in the outbox and nothing is heard: for
   * tests of what needs the database alone.
   */
  @Inject
  @ConfigProperty(name = "cocreation.kafka.enabled", defaultValue = "true")
  boolean kafkaEnabled;

  /**
   * What the names of all topics and consumer groups begin with in Kafka, and in Kafka alone: so
   * several installations may share one.
   */
  @Inject
  @ConfigProperty(name = "cocreation.kafka.prefix")
  Optional<String> kafkaPrefix;

  public String name() {
    return name;
  }

  /** How to connect to Kafka, with what this client needs besides. */
  public Map<String, Object> kafka(Map<String, Object> client) {
    Map<String, Object> connection = new HashMap<>(kafka);
    connection.putAll(client);
    return connection;
  }

  public boolean hasKafka() {
    return kafkaEnabled;
  }

  /** What Kafka calls a topic or a consumer group. */
  public String inKafka(String name) {
    return kafkaPrefix.orElse("") + name;
  }

  /** What we call a topic of Kafka's. */
  public String fromKafka(String topic) {
    return topic.substring(kafkaPrefix.orElse("").length());
  }

  /** The topic to which the service called so tells what happened. */
  public static String eventsTopicOf(String service) {
    return "cocreation." + service + ".events";
  }
}
