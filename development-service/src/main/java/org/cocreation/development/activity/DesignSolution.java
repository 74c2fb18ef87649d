package org.cocreation.development.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * Activity 8, designing micro-service solutions (4.2.3): joint sprints, each with a proof of
 * concept. Its conclusion completes it.
 */
@ApplicationScoped
class DesignSolution implements CoCreationActivity {

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.DESIGN_SOLUTION;
  }
}
