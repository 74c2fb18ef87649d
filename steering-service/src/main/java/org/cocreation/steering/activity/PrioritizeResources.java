package org.cocreation.steering.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.resource.CycleHours;
import org.cocreation.steering.resourceplan.ReadResourcePlan;
import org.cocreation.steering.text.NeededTexts;

/**
 * Activity 7, prioritizing development resources (4.2.3): scarce hours and competencies go to what
 * creates value. Complete once each side committed somebody's hours, or said why it commits
 * nobody's, and every item that is to be made of what both sides signed is chosen or weeded out.
 */
@ApplicationScoped
class PrioritizeResources implements CoCreationActivity {

  private final CycleHours hours;
  private final ReadResourcePlan plan;

  PrioritizeResources(CycleHours hours, ReadResourcePlan plan) {
    this.hours = hours;
    this.plan = plan;
  }

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.PRIORITIZE_RESOURCES;
  }

  @Override
  public List<String> missing(Activity activity) {
    List<String> missing = new ArrayList<>();
    hours
        .silent(activity.cycleId())
        .forEach(
            side -> missing.add(Texts.of(NeededTexts.class).hours(PageFormats.inSentence(side))));
    List<String> undecided = plan.undecided(activity.cycleId());
    if (!undecided.isEmpty()) {
      missing.add(
          Texts.of(NeededTexts.class).undecidedItems(undecided.size(), undecided.getFirst()));
    }
    return missing;
  }
}
