package org.cocreation.localstack;

/** Every port that the stack listens on, all on loopback, with its default. */
public enum Port {
  PROXY(8080),
  STEERING(8081),
  DEVELOPMENT(8082),
  OPERATIONS(8083),
  KPI(8084),
  STEERING_REPLICA(8085),
  DEVELOPMENT_REPLICA(8086),
  OPERATIONS_REPLICA(8087),
  KPI_REPLICA(8088),
  ISSUER(8090),
  POSTGRESQL(5442),
  KAFKA(9092),
  KAFKA_CONTROLLER(9093);

  private final int standard;

  Port(int standard) {
    this.standard = standard;
  }

  int standard() {
    return standard;
  }
}
