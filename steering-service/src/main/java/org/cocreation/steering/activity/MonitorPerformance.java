package org.cocreation.steering.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * Activity 13, monitoring micro-service performance (4.2.5): KPIs are followed against what was set
 * in phase 1, for both sides. Its conclusion completes it.
 */
@ApplicationScoped
class MonitorPerformance implements CoCreationActivity {

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.MONITOR_PERFORMANCE;
  }
}
