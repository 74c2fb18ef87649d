package org.cocreation.localstack;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The four services of the product. */
public enum Service {
  STEERING(Port.STEERING, Port.STEERING_REPLICA),
  DEVELOPMENT(Port.DEVELOPMENT, Port.DEVELOPMENT_REPLICA),
  OPERATIONS(Port.OPERATIONS, Port.OPERATIONS_REPLICA),
  KPI(Port.KPI, Port.KPI_REPLICA);

  private final Port port;
  private final Port replicaPort;

  Service(Port port, Port replicaPort) {
    this.port = port;
    this.replicaPort = replicaPort;
  }

  public Port port() {
    return port;
  }

  /** Of a second process of it, where there is one. */
  public Port replicaPort() {
    return replicaPort;
  }

  /** The name of its database and of the role that owns it. */
  public String database() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its module and of its component: {@code steering-service}. */
  public String moduleName() {
    return database() + "-service";
  }

  static Optional<Service> named(String moduleName) {
    return Stream.of(values())
        .filter(service -> service.moduleName().equals(moduleName))
        .findFirst();
  }
}
