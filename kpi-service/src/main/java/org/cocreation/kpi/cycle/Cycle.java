package org.cocreation.kpi.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** A cycle as its newest event tells it. */
@Entity
@Immutable
public class Cycle {

  /** What becomes of a cycle. */
  @Schema(name = "CycleStatus")
  public enum Status {
    RUNNING,
    SHELVED,
    STOPPED,
    COMPLETED
  }

  @Id private UUID id;
  private UUID partnershipId;
  private String microService;
  private String purpose;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  private int round;

  @Enumerated(EnumType.STRING)
  private Status status;

  private boolean awaitingDecision;
  private boolean held;
  private UUID predecessorId;
  private UUID nextCycleId;
  private Instant startedAt;

  protected Cycle() {}

  /** The element of {@code co-creation-cycle} at which it stands. */
  public Optional<String> standsAt() {
    return switch (status) {
      case RUNNING -> Optional.of(awaitingDecision ? "decide-" + phase : phase.name());
      case SHELVED -> Optional.of("cycle-revived");
      case STOPPED -> Optional.of("cycle-stopped");
      case COMPLETED -> Optional.of("cycle-completed");
    };
  }

  /** The phases that lie behind it. */
  public List<Phase> passed() {
    return List.of(Phase.values())
        .subList(0, status == Status.COMPLETED ? Phase.values().length : phase.ordinal());
  }

  public UUID id() {
    return id;
  }

  public UUID partnershipId() {
    return partnershipId;
  }

  public String microService() {
    return microService;
  }

  public String purpose() {
    return purpose;
  }

  public Phase phase() {
    return phase;
  }

  public int round() {
    return round;
  }

  public Status status() {
    return status;
  }

  public boolean isAwaitingDecision() {
    return awaitingDecision;
  }

  /** Whether nothing goes on in it until steering answers its kill clock (R11). */
  public boolean isHeld() {
    return held;
  }

  public UUID predecessorId() {
    return predecessorId;
  }

  public UUID nextCycleId() {
    return nextCycleId;
  }

  public Instant startedAt() {
    return startedAt;
  }
}
