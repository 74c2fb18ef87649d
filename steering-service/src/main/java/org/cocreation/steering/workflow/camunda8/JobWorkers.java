package org.cocreation.steering.workflow.camunda8;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobWorker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.steering.workflow.camunda8.EngineMemory.VoidJob;
import org.cocreation.steering.workflow.camunda8.JobSteps.Step;
import org.jboss.logging.Logger;

/**
 * Takes the cluster's jobs. Each is held for a short while at first, so that a crash repeats it
 * soon. One that waits for people, or of which nothing may come, is then held for an hour at a
 * time: the cluster brings it again and again as long as it waits, so that what was not told or not
 * heard, whatever the reason, is made up for within the hour.
 */
@ApplicationScoped
class JobWorkers {

  private static final Logger LOG = Logger.getLogger(JobWorkers.class);
  private static final Duration UNTIL_REPEATED = Duration.ofSeconds(10);
  private static final Duration WHILE_NOTHING_IS_TO_DO = Duration.ofHours(1);

  /** For what was there before the stream of jobs was: all others are pushed. */
  private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

  private final Gateway gateway;
  private final JobSteps steps;
  private final List<JobWorker> workers = new ArrayList<>();

  JobWorkers(Gateway gateway, JobSteps steps) {
    this.gateway = gateway;
    this.steps = steps;
  }

  synchronized void open() {
    if (workers.isEmpty()) {
      steps.byJobType().forEach((type, step) -> workers.add(open(gateway.client(), type, step)));
    }
  }

  synchronized void close() {
    workers.forEach(JobWorker::close);
    workers.clear();
  }

  private static JobWorker open(CamundaClient client, String jobType, Step step) {
    return client
        .newWorker()
        .jobType(jobType)
        .handler((jobs, job) -> take(client, job, step))
        .name("steering-service")
        .fetchVariables(BroughtJob.VARIABLES)
        .timeout(UNTIL_REPEATED)
        .pollInterval(POLL_INTERVAL)
        .maxJobsActive(32)
        .open();
  }

  /** Never fails a job: whatever it was, the cluster brings it again, and no try is used up. */
  private static void take(CamundaClient client, ActivatedJob activated, Step step) {
    try {
      BroughtJob job =
          BroughtJob.of(
              activated.getKey(), activated.getVariablesAsMap(), activated.getCustomHeaders());
      if (QuarkusTransaction.requiringNew().call(() -> step.take(job))) {
        hold(client, activated);
      }
    } catch (VoidJob e) {
      LOG.infof(
          "Job of a process that conducts no cycle here, left alone: type=%s jobKey=%d"
              + " processInstanceKey=%d",
          activated.getType(), activated.getKey(), activated.getProcessInstanceKey());
      hold(client, activated);
    } catch (RuntimeException e) {
      LOG.warnf(
          e,
          "Job could not be taken, it comes again: type=%s jobKey=%d processInstanceKey=%d",
          activated.getType(),
          activated.getKey(),
          activated.getProcessInstanceKey());
    }
  }

  /** If this is not heard, the job comes again in a few seconds. */
  private static void hold(CamundaClient client, ActivatedJob job) {
    var ignored = client.newUpdateTimeoutCommand(job).timeout(WHILE_NOTHING_IS_TO_DO).send();
  }
}
