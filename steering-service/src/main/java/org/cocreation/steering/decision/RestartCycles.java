package org.cocreation.steering.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.cocreation.steering.cycle.ConductCycle;
import org.cocreation.steering.cycle.CycleRepository;

/** The engine may have lost what it conducted: it gets every cycle again that needs it. */
@ApplicationScoped
public class RestartCycles {

  private final CycleRepository cycles;
  private final DecisionRepository decisions;
  private final ConductCycle conductCycle;

  @Inject
  RestartCycles(CycleRepository cycles, DecisionRepository decisions, ConductCycle conductCycle) {
    this.cycles = cycles;
    this.decisions = decisions;
    this.conductCycle = conductCycle;
  }

  /**
   * Starts each open cycle where it stands, and each completed one whose next has not started;
   * those that the engine still conducts are not disturbed.
   */
  @Transactional
  public void restart() {
    cycles.findOpen().forEach(conductCycle::start);
    decisions.findCyclesWithoutTheirNext().forEach(conductCycle::start);
  }
}
