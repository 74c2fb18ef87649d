package org.cocreation.steering.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CompletionRule;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.goal.AgreedGoals;

/**
 * Activity 1 is done with at least one goal with one KPI, a pledge decision by each side (zero is
 * one), and, where several goals count, weights to which both sides agree (4.2.1).
 */
@ApplicationScoped
class DefineGoalsRule implements CompletionRule {

  private final AgreedGoals goals;
  private final PledgeRepository pledges;

  @Inject
  DefineGoalsRule(AgreedGoals goals, PledgeRepository pledges) {
    this.goals = goals;
    this.pledges = pledges;
  }

  @Override
  public ActivityDefinition activity() {
    return ActivityDefinition.DEFINE_GOALS;
  }

  @Override
  public List<String> missing(Activity activity) {
    List<String> missing = new ArrayList<>(goals.missing(activity.cycleId()));
    Set<Side> undecided = EnumSet.allOf(Side.class);
    pledges.of(activity.cycleId()).forEach(pledge -> undecided.remove(pledge.side()));
    undecided.forEach(
        side ->
            missing.add("The " + side + " has not decided what it pledges; zero is a decision."));
    return missing;
  }
}
