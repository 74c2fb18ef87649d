package org.cocreation.development.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.goal.GoalSnapshot;
import org.cocreation.development.goal.GoalWeightsSnapshot;

/** Follows steering's goals and what they weigh. */
@ApplicationScoped
class GoalConsumer implements EventConsumer {

  private final GoalDirectory goals;

  GoalConsumer(GoalDirectory goals) {
    this.goals = goals;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .of("steering")
        .on(
            "goal",
            GoalSnapshot.class,
            (event, goal) -> goals.record(event.requiredPartnershipId(), goal, event.sequence()),
            "defined",
            "changed",
            "retired")
        .on(
            "goal-weights",
            "weights",
            GoalWeightsSnapshot.class,
            (event, weights) -> goals.record(weights, event.sequence()),
            "changed",
            "agreed");
  }
}
