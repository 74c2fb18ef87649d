package org.cocreation.chassis.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One of the fifteen activities in one round of one cycle: opened when the process reaches it,
 * completed once by the team, or withdrawn when steering sends the cycle elsewhere.
 */
@Entity
public class Activity extends SubjectOfCycle {

  /** What can become of an activity. */
  @Schema(name = "ActivityState")
  public enum State {
    OPEN,
    COMPLETED,
    WITHDRAWN
  }

  @Enumerated(EnumType.STRING)
  private ActivityDefinition definition;

  private int round;

  @Enumerated(EnumType.STRING)
  private State state;

  private Instant openedAt;
  private Instant closedAt;
  private String conclusion;
  private String completedBy;

  @Enumerated(EnumType.STRING)
  private Side completedFor;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<Responsible> responsible;

  @Version private long version;

  protected Activity() {}

  static Activity open(
      ActivityDefinition definition, UUID partnershipId, UUID cycleId, int round, Instant now) {
    Activity activity = new Activity();
    activity.begin(Ids.next(), partnershipId, cycleId);
    activity.definition = definition;
    activity.round = round;
    activity.state = State.OPEN;
    activity.openedAt = now;
    return activity;
  }

  /**
   * Completes it (R19: who did, and who is responsible on each side).
   *
   * @throws Refusal 409 where it is not open
   */
  void complete(
      Actor by, Membership as, String conclusion, List<Responsible> responsible, Instant now) {
    requireOpen();
    this.state = State.COMPLETED;
    this.closedAt = now;
    this.conclusion = conclusion;
    this.completedBy = by.person();
    this.completedFor = as.side();
    this.responsible = List.copyOf(responsible);
  }

  /** Steering sent the cycle elsewhere: nobody needs to do this any more. */
  void withdraw(Instant now) {
    requireOpen();
    this.state = State.WITHDRAWN;
    this.closedAt = now;
  }

  void requireOpen() {
    switch (state) {
      case OPEN -> {
        // As it must be.
      }
      case COMPLETED ->
          throw Refusal.conflict(
                  "already-completed",
                  "The activity was completed at %s by %s.",
                  closedAt,
                  completedBy)
              .with("completedAt", closedAt)
              .with("completedBy", completedBy);
      case WITHDRAWN ->
          throw Refusal.conflict(
              "activity-withdrawn",
              "The activity was withdrawn at %s: steering sent the cycle elsewhere.",
              closedAt);
    }
  }

  public ActivityDefinition definition() {
    return definition;
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

  /** When it was completed or withdrawn; null while open. */
  public Instant closedAt() {
    return closedAt;
  }

  public String conclusion() {
    return conclusion;
  }

  /** The person who completed it; null before. */
  public String completedBy() {
    return completedBy;
  }

  /** The side for which that person acted; null before. */
  public Side completedFor() {
    return completedFor;
  }

  public List<Responsible> responsible() {
    return responsible;
  }

  public long version() {
    return version;
  }
}
