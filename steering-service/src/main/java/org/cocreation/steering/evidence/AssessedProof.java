package org.cocreation.steering.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A proof of concept on which operations gave its verdict, as operations tells it (4.2.3). Once
 * accepted it stays accepted: money may have been released on it.
 */
@Entity
public class AssessedProof {

  /** What operations said. */
  public enum Verdict {
    ACCEPTED,
    REJECTED
  }

  @Id private UUID id;
  private UUID cycleId;
  private String title;
  private Integer sprintNumber;

  @Enumerated(EnumType.STRING)
  private Verdict state;

  private Instant judgedAt;

  protected AssessedProof() {}

  AssessedProof(UUID id, UUID cycleId) {
    this.id = id;
    this.cycleId = cycleId;
  }

  /**
   * Takes in a verdict.
   *
   * @return false where it is known, or came after the acceptance
   */
  boolean judge(Verdict verdict, String title, Integer sprintNumber, Instant at) {
    if (state == Verdict.ACCEPTED || state == verdict) {
      return false;
    }
    this.state = verdict;
    this.title = title;
    this.sprintNumber = sprintNumber;
    this.judgedAt = at;
    return true;
  }

  UUID id() {
    return id;
  }

  UUID cycleId() {
    return cycleId;
  }

  Verdict state() {
    return state;
  }

  /** Null where it was shown outside of a sprint. */
  Integer sprintNumber() {
    return sprintNumber;
  }

  /** When the verdict was given. */
  Instant judgedAt() {
    return judgedAt;
  }

  AcceptedProof accepted() {
    return new AcceptedProof(id, title);
  }
}
