package org.cocreation.operations.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CompletionRule;
import org.cocreation.chassis.process.ActivityDefinition;

/** Activity 3 is complete once needs are captured, or there are explicitly none (4.2.1). */
@ApplicationScoped
class ExpressNeedsRule implements CompletionRule {

  private final NeedRepository needs;
  private final HearingRepository hearings;

  @Inject
  ExpressNeedsRule(NeedRepository needs, HearingRepository hearings) {
    this.needs = needs;
    this.hearings = hearings;
  }

  @Override
  public ActivityDefinition activity() {
    return ActivityDefinition.EXPRESS_NEEDS;
  }

  @Override
  public List<String> missing(Activity activity) {
    boolean heard =
        needs.countStanding(activity.cycleId()) > 0
            || hearings.of(activity.cycleId()).filter(Hearing::isClosed).isPresent();
    return heard
        ? List.of()
        : List.of("At least one operational need, or the statement that there are none.");
  }
}
