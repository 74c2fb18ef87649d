package org.cocreation.steering.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.pledge.PledgeRepository;
import org.cocreation.steering.text.NeededTexts;
import org.cocreation.steering.weight.AgreedGoals;

/**
 * Activity 1, defining digitalization goals (4.2.1). Complete with at least one goal with one KPI,
 * a pledge decision by each side (zero is one) and, where several goals count, weights to which
 * both sides agree.
 */
@ApplicationScoped
class DefineGoals implements CoCreationActivity {

  private final AgreedGoals goals;
  private final PledgeRepository pledges;

  DefineGoals(AgreedGoals goals, PledgeRepository pledges) {
    this.goals = goals;
    this.pledges = pledges;
  }

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.DEFINE_GOALS;
  }

  @Override
  public List<String> missing(Activity activity) {
    List<String> missing = new ArrayList<>(goals.missing(activity.cycleId()));
    pledges
        .undecided(activity.cycleId())
        .forEach(
            side -> missing.add(Texts.of(NeededTexts.class).pledge(PageFormats.inSentence(side))));
    return missing;
  }
}
