package org.cocreation.steering.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.CycleDirectory;
import org.cocreation.chassis.partnership.CycleMoved;
import org.cocreation.chassis.partnership.CycleSnapshot;
import org.jboss.logging.Logger;

/**
 * Every turn of a cycle becomes an event, is in the directory with its commit, and withdraws the
 * activities that nobody need do any more.
 */
@ApplicationScoped
public class TellCycle {

  private static final Logger LOG = Logger.getLogger(TellCycle.class);

  private final CycleRepository cycles;
  private final CycleDirectory directory;
  private final Events events;
  private final Event<CycleMoved> moved;

  TellCycle(
      CycleRepository cycles, CycleDirectory directory, Events events, Event<CycleMoved> moved) {
    this.cycles = cycles;
    this.directory = directory;
    this.events = events;
    this.moved = moved;
  }

  /**
   * @param actor null where the engine acted
   * @param reason null where none was given
   */
  public void tell(CycleFact fact, Cycle cycle, ActingPerson actor, String reason) {
    cycles.flush();
    CycleView view = CycleView.of(cycle);
    events.publish(fact, cycle, actor, view, reason);
    CycleSnapshot snapshot = view.snapshot();
    directory.record(cycle.partnershipId(), snapshot);
    moved.fire(new CycleMoved(snapshot));
    LOG.infof(
        "Cycle %s: cycleId=%s partnershipId=%s phase=%s round=%d",
        fact.fact(), cycle.id(), cycle.partnershipId(), cycle.phase(), cycle.round());
  }
}
