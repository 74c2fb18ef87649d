package org.cocreation.steering.workflow.camunda8;

import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeHeader;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskHeaders;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jobs of {@link DoubledEngine}: each waits for a worker, or one holds it for a while. */
final class DoubledJobs {

  /**
   * A service task in which a token is.
   *
   * @param type read once from the model, for all jobs are asked for theirs again and again
   */
  record Job(long key, DoubledPlace place, ServiceTask task, String type) {

    Job(long key, DoubledPlace place, ServiceTask task) {
      this(key, place, task, task.getSingleExtensionElement(ZeebeTaskDefinition.class).getType());
    }

    int retries() {
      return Integer.parseInt(
          task.getSingleExtensionElement(ZeebeTaskDefinition.class).getRetries());
    }

    Map<String, String> headers() {
      return Stream.ofNullable(task.getSingleExtensionElement(ZeebeTaskHeaders.class))
          .flatMap(headers -> headers.getHeaders().stream())
          .collect(Collectors.toMap(ZeebeHeader::getKey, ZeebeHeader::getValue));
    }
  }

  private final Map<Long, Job> jobs = new LinkedHashMap<>();

  /** Until when a worker holds a job, by its key; one that is not here waits. */
  private final Map<Long, Instant> held = new LinkedHashMap<>();

  /** Waiting since the last push, by their keys. */
  private final Set<Long> unpushed = new HashSet<>();

  void add(long key, DoubledPlace place, ServiceTask task) {
    jobs.put(key, new Job(key, place, task));
    unpushed.add(key);
  }

  Optional<Job> remove(long key) {
    held.remove(key);
    return Optional.ofNullable(jobs.remove(key));
  }

  void cancel(DoubledPlace place) {
    jobs.values().removeIf(job -> job.place() == place);
    held.keySet().retainAll(jobs.keySet());
  }

  void timeOut(Instant now) {
    held.entrySet().removeIf(job -> !job.getValue().isAfter(now) && unpushed.add(job.getKey()));
  }

  /** Gives waiting jobs of a type to a worker that asks. */
  List<Job> activate(String type, int most, Instant until) {
    return activate(type, most, until, job -> true);
  }

  /** Gives those to a stream that wait only since the last push: a stream gets nothing older. */
  List<Job> push(String type, Instant until) {
    return activate(type, Integer.MAX_VALUE, until, job -> unpushed.contains(job.key()));
  }

  /** All streams got theirs. */
  void pushed() {
    unpushed.clear();
  }

  private List<Job> activate(String type, int most, Instant until, Predicate<Job> condition) {
    List<Job> activated =
        jobs.values().stream()
            .filter(job -> job.type().equals(type) && !held.containsKey(job.key()))
            .filter(condition)
            .limit(most)
            .toList();
    activated.forEach(job -> held.put(job.key(), until));
    return activated;
  }

  boolean exists(long key) {
    return jobs.containsKey(key);
  }

  /** Whether workers hold all that there are, until later than that. */
  boolean areHeldBeyond(Instant time) {
    return held.keySet().containsAll(jobs.keySet())
        && held.values().stream().allMatch(until -> until.isAfter(time));
  }

  /** Whether a worker holds it, and now holds it until then. */
  boolean hold(long key, Instant until) {
    return held.replace(key, until) != null;
  }
}
