package org.cocreation.kpi.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** One of the fifteen activities in one round of a cycle, as its newest event tells it. */
@Entity
@Immutable
public class CycleActivity {

  /** What becomes of an activity. */
  @Schema(name = "CycleActivityState")
  public enum State {
    OPEN,
    COMPLETED,
    WITHDRAWN
  }

  @Id private UUID id;
  private UUID cycleId;
  private String key;
  private int number;
  private String title;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Enumerated(EnumType.STRING)
  private Team team;

  private int round;

  @Enumerated(EnumType.STRING)
  private State state;

  private Instant openedAt;
  private Instant closedAt;

  protected CycleActivity() {}

  public UUID id() {
    return id;
  }

  public UUID cycleId() {
    return cycleId;
  }

  public String key() {
    return key;
  }

  public int number() {
    return number;
  }

  public String title() {
    return title;
  }

  public Phase phase() {
    return phase;
  }

  public Team team() {
    return team;
  }

  public int round() {
    return round;
  }

  public State state() {
    return state;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant closedAt() {
    return closedAt;
  }
}
