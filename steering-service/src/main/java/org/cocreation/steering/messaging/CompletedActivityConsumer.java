package org.cocreation.steering.messaging;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.progress.GoOnAfterActivity;

/**
 * Follows the activities of the other teams, for what they complete: the process goes on with it,
 * and it is the evidence for which a tranche may ask (R8).
 */
@ApplicationScoped
class CompletedActivityConsumer implements EventConsumer {

  private final GoOnAfterActivity goOn;

  CompletedActivityConsumer(GoOnAfterActivity goOn) {
    this.goOn = goOn;
  }

  /** What of a completed activity is needed. */
  record CompletedActivity(UUID id, String key, int round) {

    CompletedActivity {
      requireNonNull(id, "id");
      requireNonNull(key, "key");
    }
  }

  @Override
  public void subscribe(Subscriptions events) {
    for (String service : List.of("development", "operations")) {
      events
          .of(service)
          .on("activity", CompletedActivity.class, this::goOn, "completed")
          .passOver("activity", "opened", "withdrawn");
    }
  }

  private void goOn(InboundEvent event, CompletedActivity activity) {
    if (activity.round() < 1) {
      throw new PoisonEvent("There is no round " + activity.round());
    }
    ActivityDefinition definition =
        ActivityDefinition.withKey(activity.key())
            .filter(known -> known.team().service().equals(event.type().service()))
            .orElseThrow(
                () -> new PoisonEvent("No activity of that service is called " + activity.key()));
    goOn.afterAnothers(activity.id(), event.requiredCycleId(), definition, activity.round());
  }
}
