package org.cocreation.steering.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.cocreation.chassis.workflow.Job;
import org.cocreation.chassis.workflow.JobHandler;
import org.cocreation.steering.killclock.ExpireKillClock;

/** A kill clock may have run out. */
@ApplicationScoped
class ExpireKillClockWorker implements JobHandler {

  private final ExpireKillClock expireKillClock;

  @Inject
  ExpireKillClockWorker(ExpireKillClock expireKillClock) {
    this.expireKillClock = expireKillClock;
  }

  @Override
  public String jobType() {
    return "steering.expire-kill-clock";
  }

  @Override
  public Optional<Map<String, Object>> handle(Job job) {
    expireKillClock.look(job.cycleId());
    return Optional.of(Map.of());
  }
}
