package org.cocreation.development.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * Activity 14, seeking value expansion opportunities (4.2.5): new issues and refinements become the
 * next needs. Its conclusion completes it.
 */
@ApplicationScoped
class SeekValueExpansion implements CoCreationActivity {

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.SEEK_VALUE_EXPANSION;
  }
}
