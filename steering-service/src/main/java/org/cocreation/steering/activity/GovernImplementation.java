package org.cocreation.steering.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * Activity 10, governing micro-service implementation (4.2.4): a plan, and resources that both
 * sides commit. Its conclusion completes it.
 */
@ApplicationScoped
class GovernImplementation implements CoCreationActivity {

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.GOVERN_IMPLEMENTATION;
  }
}
