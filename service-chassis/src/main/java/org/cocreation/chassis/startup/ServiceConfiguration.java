package org.cocreation.chassis.startup;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
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

  public String name() {
    return name;
  }

  /** How to connect to Kafka, with what this client needs besides. */
  public Map<String, Object> kafka(Map<String, Object> client) {
    Map<String, Object> connection = new HashMap<>(kafka);
    connection.putAll(client);
    return connection;
  }

  /** The topic to which this service tells what happened. */
  public String eventsTopic() {
    return eventsTopicOf(name);
  }

  public static String eventsTopicOf(String service) {
    return "cocreation." + service + ".events";
  }
}
