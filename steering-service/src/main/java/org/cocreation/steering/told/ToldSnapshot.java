package org.cocreation.steering.told;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** Something of another service that the value gate decides on, as its newest event tells it. */
@Entity
public class ToldSnapshot {

  /** What it is. */
  public enum Kind {
    OPPORTUNITY,
    CONCEPT,
    CONCEPT_REVIEW
  }

  @Id private UUID id;
  private UUID cycleId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private long sequence;
  private String content;

  protected ToldSnapshot() {}

  ToldSnapshot(UUID id, UUID cycleId, Kind kind) {
    this.id = id;
    this.cycleId = cycleId;
    this.kind = kind;
  }

  /**
   * Takes in a state of it.
   *
   * @param content JSON
   * @return false where a newer one is known already
   */
  boolean tell(long sequence, String content) {
    if (sequence <= this.sequence) {
      return false;
    }
    this.sequence = sequence;
    this.content = content;
    return true;
  }

  UUID id() {
    return id;
  }

  UUID cycleId() {
    return cycleId;
  }

  Kind kind() {
    return kind;
  }

  /** JSON. */
  String content() {
    return content;
  }
}
