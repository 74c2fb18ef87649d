package org.cocreation.operations.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * Activity 9, assessing micro-service solutions (4.2.3): operations tries each proof of concept in
 * its work. Its conclusion completes it.
 */
@ApplicationScoped
class AssessSolution implements CoCreationActivity {

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.ASSESS_SOLUTION;
  }
}
