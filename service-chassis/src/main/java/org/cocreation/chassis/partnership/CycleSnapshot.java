package org.cocreation.chassis.partnership;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.cocreation.chassis.process.Phase;

/** A cycle as its events tell it. */
public record CycleSnapshot(
    UUID id, MicroService microService, String phase, int round, String status) {

  public static final String RUNNING = "RUNNING";

  /** What happens to cycles, each told with the whole cycle. */
  public static String[] facts() {
    return new String[] {
      "started",
      "decision-awaited",
      "advanced",
      "moved-back",
      "shelved",
      "revived",
      "stopped",
      "completed"
    };
  }

  public CycleSnapshot {
    requireNonNull(id, "id");
    requireNonNull(microService, "microService");
    requireNonNull(phase, "phase");
    requireNonNull(status, "status");
  }

  /** The digital micro-service that the cycle is about. */
  public record MicroService(String name) {

    public MicroService {
      requireNonNull(name, "name");
    }
  }

  /** Whether it is where every cycle begins, and nothing was sent back yet. */
  public boolean isAtItsStart() {
    return round == 1 && Phase.NEEDS.name().equals(phase);
  }

  public boolean isRunning() {
    return RUNNING.equals(status);
  }
}
