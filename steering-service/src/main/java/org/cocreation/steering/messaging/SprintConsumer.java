package org.cocreation.steering.messaging;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.steering.sprintclock.FollowSprint;
import org.cocreation.steering.sprintclock.SprintClock;

/** Follows development's sprints, for the process and its timers (4.2.3, R10). */
@ApplicationScoped
class SprintConsumer implements EventConsumer {

  private final FollowSprint followSprint;

  SprintConsumer(FollowSprint followSprint) {
    this.followSprint = followSprint;
  }

  /** What of a sprint is needed. */
  record Sprint(UUID id, int number, LocalDate endsOn, SprintClock.State state) {

    Sprint {
      requireNonNull(id, "id");
      requireNonNull(endsOn, "endsOn");
      requireNonNull(state, "state");
    }
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .of("development")
        .on("sprint", Sprint.class, this::follow, "planned", "changed", "started", "ended")
        .passOver("sprint", "item-moved");
  }

  private void follow(InboundEvent event, Sprint sprint) {
    try {
      followSprint.tell(
          event.requiredCycleId(),
          sprint.id(),
          sprint.number(),
          sprint.endsOn(),
          sprint.state(),
          event.requiredSequence());
    } catch (IllegalArgumentException e) {
      throw new PoisonEvent("Event " + event.id() + " cannot be taken in: " + e.getMessage(), e);
    }
  }
}
