package org.cocreation.steering.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;

/** The engine came to the end of a phase and wants to know what steering decides. */
@ApplicationScoped
public class AwaitDecision {

  private final CycleRepository cycles;
  private final TellCycle tellCycle;
  private final ConductCycle conductCycle;

  @Inject
  AwaitDecision(CycleRepository cycles, TellCycle tellCycle, ConductCycle conductCycle) {
    this.cycles = cycles;
    this.tellCycle = tellCycle;
    this.conductCycle = conductCycle;
  }

  /**
   * Where the cycle is elsewhere by now, the engine is behind (it was rebuilt, or a message is on
   * its way to it) and gets the answer that leads it there. That may send it there twice, which
   * does no harm: the same activities are offered again, and those that are done are answered at
   * once. Only a shelved cycle's job is left alone. The message that interrupts it is certain to
   * come, and if the engine were in the shelf already, that message would wait for it and shelve it
   * once more after it was revived.
   *
   * @return the variables that answer the job at once; empty while it waits
   */
  @Transactional
  public Optional<Map<String, Object>> await(UUID cycleId, Phase phase, int round, long jobKey) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    if (cycle.isIn(phase, round)) {
      if (cycle.awaitDecision(jobKey)) {
        tellCycle.tell("decision-awaited", cycle, null, null);
      }
      return Optional.empty();
    }
    return cycle.status() == Cycle.Status.SHELVED
        ? Optional.empty()
        : Optional.of(conductCycle.catchUp(cycle));
  }
}
