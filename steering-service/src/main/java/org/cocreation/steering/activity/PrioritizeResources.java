package org.cocreation.steering.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * Activity 7, prioritizing development resources (4.2.3): scarce hours and competencies go to what
 * creates value. Its conclusion completes it.
 */
@ApplicationScoped
class PrioritizeResources implements CoCreationActivity {

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.PRIORITIZE_RESOURCES;
  }
}
