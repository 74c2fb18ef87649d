package org.cocreation.steering.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.pledge.PledgeRepository;
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

  @Inject
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
            side ->
                missing.add(
                    "The "
                        + side.name().toLowerCase(Locale.ROOT)
                        + " has not decided what it pledges; zero is a decision."));
    return missing;
  }
}
