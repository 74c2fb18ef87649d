package org.cocreation.steering.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.cocreation.chassis.workflow.EngineLost;
import org.cocreation.chassis.workflow.ProcessDeployment;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.decision.RestartCycles;

/** The engine can be rebuilt from what the domain knows. */
@ApplicationScoped
class EngineRecovery {

  private final CycleRepository cycles;
  private final RestartCycles restartCycles;

  @Inject
  EngineRecovery(CycleRepository cycles, RestartCycles restartCycles) {
    this.cycles = cycles;
    this.restartCycles = restartCycles;
  }

  void forgetJobs(@Observes EngineLost lost) {
    cycles.forgetDecideJobs();
  }

  void restart(@Observes ProcessDeployment.EngineReady ready) {
    restartCycles.restart();
  }
}
