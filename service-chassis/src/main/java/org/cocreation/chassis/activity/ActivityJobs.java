package org.cocreation.chassis.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.workflow.Job;
import org.cocreation.chassis.workflow.JobHandler;
import org.cocreation.chassis.workflow.JobHandlers;

/**
 * One task, one activity, one job, one row: takes the jobs of all activities of this service's
 * team.
 */
@ApplicationScoped
class ActivityJobs implements JobHandlers {

  private final OpenActivity openActivity;
  private final ServiceConfiguration service;

  @Inject
  ActivityJobs(OpenActivity openActivity, ServiceConfiguration service) {
    this.openActivity = openActivity;
    this.service = service;
  }

  @Override
  public List<JobHandler> handlers() {
    return Arrays.stream(ActivityDefinition.values())
        .filter(activity -> activity.team().service().equals(service.name()))
        .<JobHandler>map(ActivityJob::new)
        .toList();
  }

  private final class ActivityJob implements JobHandler {

    private final ActivityDefinition definition;

    ActivityJob(ActivityDefinition definition) {
      this.definition = definition;
    }

    @Override
    public String jobType() {
      return definition.jobType();
    }

    @Override
    public Optional<Map<String, Object>> handle(Job job) {
      return openActivity.open(definition, job) ? Optional.of(Map.of()) : Optional.empty();
    }
  }
}
