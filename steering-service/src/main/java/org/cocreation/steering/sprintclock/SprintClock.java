package org.cocreation.steering.sprintclock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.steering.cycle.Cycle;

/** When a sprint ends, as development tells it, and of what people were reminded. */
@Entity
public class SprintClock extends SubjectOfCycle {

  /** Where the sprint is. */
  public enum State {
    PLANNED,
    RUNNING,
    ENDED
  }

  private int number;
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  private State state;

  private long sequence;
  private Instant remindedAt;
  private Instant overdueAt;
  @Version private long version;

  protected SprintClock() {}

  SprintClock(UUID sprintId, Cycle cycle) {
    begin(sprintId, cycle.partnershipId(), cycle.id());
  }

  /**
   * Takes in a state of the sprint. Another end is another time to be reminded of.
   *
   * @return false where a newer one is known already
   */
  boolean tell(int number, LocalDate endsOn, State state, long sequence) {
    if (sequence <= this.sequence) {
      return false;
    }
    if (!endsOn.equals(this.endsOn)) {
      this.remindedAt = null;
      this.overdueAt = null;
    }
    this.number = number;
    this.endsOn = endsOn;
    this.state = state;
    this.sequence = sequence;
    return true;
  }

  /** The end of its last day, in UTC. */
  Instant endsAt() {
    return endsOn.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  Instant remindAt(Duration before) {
    return endsAt().minus(before);
  }

  /**
   * @return whether people are to be reminded now: once, and not once it is overdue
   */
  boolean remind(Duration before, Instant now) {
    boolean due = remindedAt == null && !now.isBefore(remindAt(before)) && now.isBefore(endsAt());
    if (due) {
      remindedAt = now;
    }
    return due;
  }

  /**
   * @return whether people are to be told now that it is overdue: once
   */
  boolean fallOverdue(Instant now) {
    boolean due = overdueAt == null && !now.isBefore(endsAt());
    if (due) {
      overdueAt = now;
    }
    return due;
  }

  int number() {
    return number;
  }

  LocalDate endsOn() {
    return endsOn;
  }

  /** Null before anything of it was taken in. */
  State state() {
    return state;
  }
}
