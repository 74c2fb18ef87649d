package org.cocreation.localstack;

/** Every port that the stack listens on, all on loopback, with its default. */
public enum Port {
  STEERING(8081),
  DEVELOPMENT(8082),
  OPERATIONS(8083),
  KPI(8084),
  ISSUER(8090),
  POSTGRESQL(5442),
  KAFKA(9092),
  KAFKA_CONTROLLER(9093),
  ZEEBE_GATEWAY(26500),
  ZEEBE_COMMAND(26501),
  ZEEBE_INTERNAL(26502),
  ZEEBE_REST(26503),
  ZEEBE_MONITORING(9600);

  private final int standard;

  Port(int standard) {
    this.standard = standard;
  }

  int standard() {
    return standard;
  }
}
