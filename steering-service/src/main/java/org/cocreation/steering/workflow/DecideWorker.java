package org.cocreation.steering.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.workflow.Job;
import org.cocreation.chassis.workflow.JobHandler;
import org.cocreation.steering.cycle.AwaitDecision;

/** A phase is worked through: steering is to decide. The task's header names the phase. */
@ApplicationScoped
class DecideWorker implements JobHandler {

  private final AwaitDecision awaitDecision;

  @Inject
  DecideWorker(AwaitDecision awaitDecision) {
    this.awaitDecision = awaitDecision;
  }

  @Override
  public String jobType() {
    return "steering.decide";
  }

  @Override
  public Optional<Map<String, Object>> handle(Job job) {
    return awaitDecision.await(
        job.cycleId(), Phase.valueOf(job.headers().get("phase")), job.round(), job.key());
  }
}
