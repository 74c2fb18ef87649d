package org.cocreation.steering.killclock;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleFact;
import org.cocreation.steering.cycle.TellCycle;

/**
 * A kill clock that ran out holds its cycle: nothing else goes on in it, in any service, until
 * steering extends the clock, moves the cycle back to before the value gate, shelves or stops it
 * (R11).
 */
@ApplicationScoped
public class HoldCycle {

  private final KillClocks killClocks;
  private final TellCycle tellCycle;

  HoldCycle(KillClocks killClocks, TellCycle tellCycle) {
    this.killClocks = killClocks;
    this.tellCycle = tellCycle;
  }

  /**
   * Holds the cycle if its clock has run out, and lets it go on if not; everybody is told what
   * changes by it.
   *
   * @param cycle locked
   * @param by null where the clock ran out by itself
   * @param why null where there is nothing to say
   */
  public void settle(Cycle cycle, ActingPerson by, String why) {
    boolean ranOut = killClocks.of(cycle.id()).filter(killClocks::hasRunOut).isPresent();
    if (ranOut ? cycle.hold() : cycle.release()) {
      tellCycle.tell(ranOut ? CycleFact.HELD : CycleFact.RELEASED, cycle, by, why);
    }
  }
}
