package org.cocreation.steering.value;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;

/** What another team concluded that the value gate is about: the concept and its review. */
@Entity
class ConcludedActivity {

  @Id private UUID activityId;
  private UUID cycleId;
  private int round;

  @Enumerated(EnumType.STRING)
  private ActivityDefinition definition;

  private String conclusion;
  private String completedBy;

  protected ConcludedActivity() {}

  ConcludedActivity(
      UUID activityId,
      UUID cycleId,
      int round,
      ActivityDefinition definition,
      String conclusion,
      String completedBy) {
    this.activityId = activityId;
    this.cycleId = cycleId;
    this.round = round;
    this.definition = definition;
    this.conclusion = conclusion;
    this.completedBy = completedBy;
  }

  UUID activityId() {
    return activityId;
  }

  UUID cycleId() {
    return cycleId;
  }

  int round() {
    return round;
  }

  ActivityDefinition definition() {
    return definition;
  }

  String conclusion() {
    return conclusion;
  }

  String completedBy() {
    return completedBy;
  }
}
