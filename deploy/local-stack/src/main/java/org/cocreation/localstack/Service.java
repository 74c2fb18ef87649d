package org.cocreation.localstack;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The four services of the product. */
public enum Service {
  STEERING(Port.STEERING),
  DEVELOPMENT(Port.DEVELOPMENT),
  OPERATIONS(Port.OPERATIONS),
  KPI(Port.KPI);

  private final Port port;

  Service(Port port) {
    this.port = port;
  }

  public Port port() {
    return port;
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
