package org.cocreation.operations.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.operations.need.HearingRepository;
import org.cocreation.operations.text.UnmetTexts;

/**
 * Activity 3, expressing operational needs (4.2.1). Complete once needs are captured, or there are
 * explicitly none.
 */
@ApplicationScoped
class ExpressNeeds implements CoCreationActivity {

  private final HearingRepository hearings;

  ExpressNeeds(HearingRepository hearings) {
    this.hearings = hearings;
  }

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.EXPRESS_NEEDS;
  }

  @Override
  public List<String> missing(Activity activity) {
    return hearings.isHeard(activity.cycleId())
        ? List.of()
        : List.of(Texts.of(UnmetTexts.class).voice());
  }
}
