package org.cocreation.chassis.workflow;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobWorker;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fetches the jobs of all handlers. A job is fetched with a short timeout, so that a crash repeats
 * it soon; one that waits for people is then kept for a year at a time.
 */
@ApplicationScoped
class JobWorkers {

  private static final Logger LOG = Logger.getLogger(JobWorkers.class);
  private static final Duration UNTIL_REPEATED = Duration.ofSeconds(10);
  private static final Duration WHILE_PEOPLE_WORK = Duration.ofDays(365);

  private final CamundaClient client;
  private final List<JobHandler> handlers;
  private final String service;
  private final boolean enabled;
  private final List<JobWorker> workers = new ArrayList<>();

  @Inject
  JobWorkers(
      CamundaClient client,
      @All List<JobHandler> handlers,
      Instance<JobHandlers> groups,
      @ConfigProperty(name = "cocreation.service") String service,
      @ConfigProperty(name = "cocreation.engine.enabled") boolean enabled) {
    this.client = client;
    this.handlers =
        Stream.concat(
                handlers.stream(), groups.stream().flatMap(group -> group.handlers().stream()))
            .toList();
    this.service = service;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (!enabled) {
      return;
    }
    for (JobHandler handler : handlers) {
      workers.add(
          client
              .newWorker()
              .jobType(handler.jobType())
              .handler((jobs, job) -> work(handler, jobs, job))
              .timeout(UNTIL_REPEATED)
              .pollInterval(Duration.ofMillis(500))
              .maxJobsActive(32)
              .name(service + "-service")
              .open());
    }
  }

  void stop(@Observes ShutdownEvent event) {
    workers.forEach(JobWorker::close);
  }

  private void work(JobHandler handler, JobClient jobs, ActivatedJob activated) {
    try {
      Optional<Map<String, Object>> done = handler.handle(toJob(activated));
      if (done.isPresent()) {
        jobs.newCompleteCommand(activated)
            .variables(done.get())
            .send()
            .exceptionally(repeat(activated));
      } else {
        client
            .newUpdateTimeoutCommand(activated)
            .timeout(WHILE_PEOPLE_WORK)
            .send()
            .exceptionally(repeat(activated));
      }
    } catch (RuntimeException e) {
      // Not failed: whatever it was, the engine brings the job again, and no try is used up.
      LOG.warnf(
          e,
          "Job could not be handled, it comes again: type=%s jobKey=%d processInstanceKey=%d",
          activated.getType(),
          activated.getKey(),
          activated.getProcessInstanceKey());
    }
  }

  private static <T> java.util.function.Function<Throwable, T> repeat(ActivatedJob job) {
    return failure -> {
      LOG.debugf("Engine did not take the answer: jobKey=%d reason=%s", job.getKey(), failure);
      return null;
    };
  }

  private static Job toJob(ActivatedJob job) {
    Map<String, Object> variables = job.getVariablesAsMap();
    return new Job(
        job.getKey(),
        UUID.fromString((String) variables.get("cycleId")),
        UUID.fromString((String) variables.get("partnershipId")),
        ((Number) variables.get("round")).intValue(),
        job.getCustomHeaders());
  }
}
