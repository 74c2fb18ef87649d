package org.cocreation.steering.killclock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.tranche.ReleaseVeto;

/** A kill clock that has run out holds back the next tranche (R8, R11). */
@ApplicationScoped
class KillClockVeto implements ReleaseVeto {

  private final KillClocks killClocks;

  KillClockVeto(KillClocks killClocks) {
    this.killClocks = killClocks;
  }

  @Override
  public Optional<Refusal> against(Cycle cycle) {
    return killClocks.of(cycle.id()).filter(killClocks::hasRunOut).map(KillClocks::expired);
  }
}
