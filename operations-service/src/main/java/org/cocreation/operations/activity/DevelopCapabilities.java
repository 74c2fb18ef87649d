package org.cocreation.operations.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * Activity 12, developing operational capabilities (4.2.4): training with proof of skill, and
 * routines. Its conclusion completes it.
 */
@ApplicationScoped
class DevelopCapabilities implements CoCreationActivity {

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.DEVELOP_CAPABILITIES;
  }
}
