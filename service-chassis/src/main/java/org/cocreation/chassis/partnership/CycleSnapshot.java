package org.cocreation.chassis.partnership;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** A cycle as its events tell it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CycleSnapshot(
    UUID id, MicroService microService, String phase, int round, String status) {

  public static final String RUNNING = "RUNNING";

  /** The digital micro-service that the cycle is about. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record MicroService(String name) {}

  public boolean isRunning() {
    return RUNNING.equals(status);
  }
}
