package org.cocreation.development.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * Activity 11, improving micro-service solutions (4.2.4): support and refinement from observed
 * usage. Its conclusion completes it.
 */
@ApplicationScoped
class ImproveSolution implements CoCreationActivity {

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.IMPROVE_SOLUTION;
  }
}
