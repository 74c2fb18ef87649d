package org.cocreation.steering.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.cocreation.chassis.workflow.Job;
import org.cocreation.chassis.workflow.JobHandler;
import org.cocreation.steering.decision.StartNextCycle;

/** A cycle is complete: the next one starts. */
@ApplicationScoped
class StartNextCycleWorker implements JobHandler {

  private final StartNextCycle startNextCycle;

  @Inject
  StartNextCycleWorker(StartNextCycle startNextCycle) {
    this.startNextCycle = startNextCycle;
  }

  @Override
  public String jobType() {
    return "steering.start-next-cycle";
  }

  @Override
  public Optional<Map<String, Object>> handle(Job job) {
    startNextCycle.start(job.cycleId());
    return Optional.of(Map.of());
  }
}
