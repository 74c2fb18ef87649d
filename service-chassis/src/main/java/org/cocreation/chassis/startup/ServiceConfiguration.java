package org.cocreation.chassis.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  @Inject
  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  public String name() {
    return name;
  }

  /** Kafka's bootstrap servers. */
  public String kafka() {
    return kafka;
  }

  /** The topic to which this service tells what happened. */
  public String eventsTopic() {
    return eventsTopicOf(name);
  }

  public static String eventsTopicOf(String service) {
    return "cocreation." + service + ".events";
  }
}
