package org.cocreation.steering.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;

/** The process came to the end of a phase: steering is to decide. */
@ApplicationScoped
public class AwaitDecision {

  private final CycleRepository cycles;
  private final TellCycle tellCycle;

  AwaitDecision(CycleRepository cycles, TellCycle tellCycle) {
    this.cycles = cycles;
    this.tellCycle = tellCycle;
  }

  /**
   * Awaits the decision, which everybody is told once.
   *
   * @return whether the cycle is there; if not, the engine is behind
   */
  @Transactional
  public boolean await(UUID cycleId, Phase phase, int round) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    if (!cycle.isIn(phase, round)) {
      return false;
    }
    if (cycle.awaitDecision()) {
      tellCycle.tell(CycleFact.DECISION_AWAITED, cycle, null, null);
    }
    return true;
  }
}
