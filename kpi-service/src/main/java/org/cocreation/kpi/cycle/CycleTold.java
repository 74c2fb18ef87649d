package org.cocreation.kpi.cycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;

/** A cycle as steering's events tell it, whole. */
public record CycleTold(
    UUID id,
    MicroService microService,
    Phase phase,
    int round,
    Cycle.Status status,
    boolean awaitingDecision,
    boolean held,
    UUID predecessorId,
    UUID nextCycleId,
    Instant startedAt) {

  public CycleTold {
    requireNonNull(id, "id");
    requireNonNull(microService, "microService");
    requireNonNull(phase, "phase");
    requireNonNull(status, "status");
    requireNonNull(startedAt, "startedAt");
  }

  /** The digital micro-service that the cycle is about. */
  public record MicroService(String name, String purpose) {

    public MicroService {
      requireNonNull(name, "name");
    }
  }
}
