package org.cocreation.development.problem;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;

/** That a need was merged into a problem, by whom, and whether that was undone (R2). */
@Entity
class MergedNeed {

  @Id private UUID id;
  private UUID needId;
  private Instant mergedAt;
  private String mergedBy;
  private Instant unmergedAt;
  private String unmergedBy;
  private String unmergeReason;

  protected MergedNeed() {}

  MergedNeed(UUID needId, String by, Instant now) {
    this.id = Ids.next();
    this.needId = needId;
    this.mergedBy = by;
    this.mergedAt = now;
  }

  void unmerge(String reason, String by, Instant now) {
    this.unmergedAt = now;
    this.unmergedBy = by;
    this.unmergeReason = reason;
  }

  boolean stands() {
    return unmergedAt == null;
  }

  UUID id() {
    return id;
  }

  UUID needId() {
    return needId;
  }

  Instant mergedAt() {
    return mergedAt;
  }

  String mergedBy() {
    return mergedBy;
  }

  Instant unmergedAt() {
    return unmergedAt;
  }

  String unmergedBy() {
    return unmergedBy;
  }

  String unmergeReason() {
    return unmergeReason;
  }
}
