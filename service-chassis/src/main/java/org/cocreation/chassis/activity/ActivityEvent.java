package org.cocreation.chassis.activity;

import java.util.Locale;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;

/**
 * An activity was opened, completed or withdrawn.
 *
 * @param actor who completed it; null where the process or steering acted
 */
record ActivityEvent(ActingPerson actor, ActivityView activity) implements DomainEvent {

  static ActivityEvent of(Activity activity) {
    return new ActivityEvent(null, ActivityView.of(activity));
  }

  static ActivityEvent of(Activity activity, Actor by, Side side) {
    return new ActivityEvent(ActingPerson.of(by, side), ActivityView.of(activity));
  }

  @Override
  public String fact() {
    return "activity."
        + (activity.state() == Activity.State.OPEN
            ? "opened"
            : activity.state().name().toLowerCase(Locale.ROOT));
  }

  @Override
  public String subject() {
    return activity.id().toString();
  }

  @Override
  public UUID partnershipId() {
    return activity.partnershipId();
  }

  @Override
  public UUID cycleId() {
    return activity.cycleId();
  }
}
