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

/** One of the fifteen activities in one round of a cycle, as its newest event tells it. */
@Entity
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
  private long sequence;

  protected CycleActivity() {}

  CycleActivity(UUID cycleId, ActivityTold told, long sequence) {
    this.id = told.id();
    this.cycleId = cycleId;
    this.key = told.key();
    this.number = told.number();
    this.title = told.title();
    this.phase = told.phase();
    this.team = told.team();
    this.round = told.round();
    this.openedAt = told.openedAt();
    follow(told, sequence);
  }

  /** Takes over what an event tells, unless a newer one was heard already. */
  void follow(ActivityTold told, long newSequence) {
    if (newSequence <= sequence) {
      return;
    }
    state = told.state();
    closedAt = told.closedAt();
    sequence = newSequence;
  }

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
