package org.cocreation.development.sprint;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;

/** Tells a sprint whole. */
@ApplicationScoped
class TellSprint {

  private final SprintRepository sprints;
  private final Events events;

  TellSprint(SprintRepository sprints, Events events) {
    this.sprints = sprints;
    this.events = events;
  }

  void tell(SprintFact fact, Sprint sprint, ActingPerson by) {
    tell(fact, sprint, by, null);
  }

  /**
   * @param reason null where none was asked for
   */
  void tell(SprintFact fact, Sprint sprint, ActingPerson by, String reason) {
    sprints.flush();
    events.publish(fact, sprint, by, SprintView.of(sprint), reason);
  }
}
