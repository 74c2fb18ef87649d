package org.cocreation.operations.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * Activity 15, capturing operational learning (4.2.5): reviews with both sides present. Its
 * conclusion completes it.
 */
@ApplicationScoped
class CaptureLearning implements CoCreationActivity {

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.CAPTURE_LEARNING;
  }
}
