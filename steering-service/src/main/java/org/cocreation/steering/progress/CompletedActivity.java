package org.cocreation.steering.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.hibernate.annotations.Immutable;

/** That another team completed an activity: the evidence for which a tranche may ask. */
@Entity
@Immutable
public class CompletedActivity {

  @Id private UUID activityId;
  private UUID cycleId;

  @Enumerated(EnumType.STRING)
  private ActivityDefinition definition;

  private int round;

  protected CompletedActivity() {}

  UUID cycleId() {
    return cycleId;
  }

  ActivityDefinition definition() {
    return definition;
  }

  int round() {
    return round;
  }
}
