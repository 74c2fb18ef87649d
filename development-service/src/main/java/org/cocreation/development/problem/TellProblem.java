package org.cocreation.development.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;

/** Tells what happened to a problem: to everybody by an event, and to what builds on it here. */
@ApplicationScoped
class TellProblem {

  private final DescribeProblems describe;
  private final Events events;
  private final Event<CommonProblemEvent> happened;

  TellProblem(DescribeProblems describe, Events events, Event<CommonProblemEvent> happened) {
    this.describe = describe;
    this.events = events;
    this.happened = happened;
  }

  void tell(CommonProblem problem, CommonProblemFact fact, ActingPerson actor, String reason) {
    CommonProblemView view = describe.one(problem);
    events.publish(fact, problem, actor, view, reason);
    happened.fire(new CommonProblemEvent(fact, actor, reason, view));
  }
}
