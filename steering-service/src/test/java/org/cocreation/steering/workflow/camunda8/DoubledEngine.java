package org.cocreation.steering.workflow.camunda8;

import io.camunda.zeebe.model.bpmn.instance.Activity;
import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.CallActivity;
import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import io.camunda.zeebe.model.bpmn.instance.ExclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.IntermediateCatchEvent;
import io.camunda.zeebe.model.bpmn.instance.ParallelGateway;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.SubProcess;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.cocreation.steering.workflow.camunda8.DoubledPlace.Instance;
import org.cocreation.steering.workflow.camunda8.DoubledPlace.Version;

/**
 * What stands behind {@link GatewayDouble}: conducts instances of the deployed models by moving
 * tokens, in memory. Not safe for threads: the gateway lets one command in at a time. As in the
 * real engine, keys come from one counter, so that an engine without its data gives out the same
 * again.
 */
final class DoubledEngine {

  private record Arrival(DoubledPlace scope, FlowNode node) {}

  private final Map<String, Version> deployed = new LinkedHashMap<>();
  private final Map<Long, DoubledPlace> instances = new LinkedHashMap<>();
  private final DoubledMessages messages = new DoubledMessages();
  private final DoubledTimers timers = new DoubledTimers();
  private final Queue<Arrival> arrivals = new ArrayDeque<>();
  private final DoubledJobs jobs = new DoubledJobs();
  private Instant now;
  private long lastKey;

  DoubledEngine(Instant now) {
    this.now = now;
  }

  DoubledJobs jobs() {
    return jobs;
  }

  Optional<Version> latest(String processId) {
    return Optional.ofNullable(deployed.get(processId));
  }

  /** A new version, or the latest again where the content is the same. */
  Version deploy(byte[] content) {
    DoubledModel model = new DoubledModel(content);
    return deployed.compute(
        model.processId(),
        (id, latest) ->
            latest != null && latest.model().isFrom(content)
                ? latest
                : new Version(model, latest == null ? 1 : latest.number() + 1, nextKey()));
  }

  /**
   * @return false where a message with this id is still kept
   */
  boolean publish(
      String name, String key, String id, Duration keptFor, Map<String, Object> variables) {
    boolean isNew = messages.publish(name, key, id, now.plus(keptFor), variables);
    settle();
    return isNew;
  }

  /** Whether there was such a job. */
  boolean complete(long jobKey, Map<String, Object> variables) {
    Optional<DoubledJobs.Job> job = jobs.remove(jobKey);
    job.ifPresent(
        done -> {
          done.place().instance.variables().putAll(variables);
          leave(done.place());
          settle();
        });
    return job.isPresent();
  }

  /** The time is now this: what is due comes, in the order in which it is due. */
  void tick(Instant time) {
    now = time;
    jobs.timeOut(now);
    for (var due = timers.next(now); due.isPresent(); due = timers.next(now)) {
      trigger(due.get().place(), due.get().event());
      settle();
    }
    settle();
  }

  /** Moves all tokens until each waits for something, and correlates what messages there are. */
  private void settle() {
    do {
      for (Arrival arrival = arrivals.poll(); arrival != null; arrival = arrivals.poll()) {
        arrive(arrival.scope(), arrival.node());
      }
    } while (correlateOne() || startOne());
    messages.expire(now);
  }

  private boolean correlateOne() {
    Optional<DoubledMessages.Correlation> found = messages.correlate();
    found.ifPresent(
        correlation -> {
          DoubledPlace place = correlation.subscription().place();
          place.instance.variables().putAll(correlation.message().variables());
          trigger(place, correlation.subscription().event());
        });
    return found.isPresent();
  }

  /** A message starts nothing where an instance runs that one with the same key has started. */
  private boolean startOne() {
    for (Version version : deployed.values()) {
      Optional<DoubledMessages.Message> found =
          version
              .model()
              .startMessage()
              .flatMap(name -> messages.toStart(version.model().processId(), name, this::isUnused));
      if (found.isPresent()) {
        start(version, new HashMap<>(found.get().variables()), found.get().correlationKey(), null);
        return true;
      }
    }
    return false;
  }

  private boolean isUnused(String correlationKey) {
    return instances.values().stream()
        .noneMatch(process -> process.instance.correlationKey().equals(correlationKey));
  }

  private void start(
      Version version,
      Map<String, Object> variables,
      String correlationKey,
      DoubledPlace calledFrom) {
    long key = nextKey();
    var instance = new Instance(key, version, variables, correlationKey, calledFrom);
    DoubledPlace process = new DoubledPlace(key, version.model().process(), null, instance);
    instances.put(key, process);
    DoubledModel.eventStarts(process.element).forEach(event -> await(process, event));
    send(process, DoubledModel.start(process.element));
  }

  private void arrive(DoubledPlace scope, FlowNode node) {
    scope.arriving--;
    if (scope.left) {
      return;
    }
    switch (node) {
      case ExclusiveGateway gateway ->
          follow(scope, List.of(DoubledModel.choose(gateway, scope.instance.variables())));
      case ParallelGateway gateway -> {
        if (scope.joined.merge(node, 1, Integer::sum) == node.getIncoming().size()) {
          scope.joined.remove(node);
          follow(scope, gateway.getOutgoing());
        }
      }
      case Activity activity -> enter(scope, activity);
      case IntermediateCatchEvent event -> await(place(scope, event), event);
      default -> follow(scope, node.getOutgoing());
    }
    finishIfWorkedThrough(scope);
  }

  private void enter(DoubledPlace scope, Activity activity) {
    DoubledPlace place = place(scope, activity);
    Instance instance = scope.instance;
    instance.version().model().boundaryEvents(activity).forEach(event -> await(place, event));
    switch (activity) {
      case ServiceTask task -> jobs.add(nextKey(), place, task);
      case SubProcess subProcess -> send(place, DoubledModel.start(subProcess));
      case CallActivity call -> {
        var called = call.getSingleExtensionElement(ZeebeCalledElement.class).getProcessId();
        start(deployed.get(called), new HashMap<>(instance.variables()), "", place);
      }
      default -> throw new IllegalStateException("Not known: " + activity.getId());
    }
  }

  private void await(DoubledPlace place, CatchEvent event) {
    Map<String, Object> variables = place.instance.variables();
    DoubledModel.message(event)
        .map(
            name ->
                new DoubledMessages.Subscription(
                    place, event, name, DoubledModel.correlationKey(event, variables)))
        .ifPresent(messages::subscribe);
    DoubledModel.timer(event, variables).ifPresent(time -> timers.set(place, event, time, now));
  }

  /** What the place waits for has come. */
  private void trigger(DoubledPlace place, CatchEvent event) {
    switch (event) {
      case BoundaryEvent boundary -> {
        if (boundary.cancelActivity()) {
          cancel(place);
        }
        follow(place.scope, boundary.getOutgoing());
        finishIfWorkedThrough(place.scope);
      }
      case StartEvent start when !start.isInterrupting() ->
          send(place(place, start.getParentElement()), start);
      case StartEvent start -> {
        List.copyOf(place.within).forEach(this::cancel);
        place.joined.clear();
        forgetWaitsOf(place);
        send(place(place, start.getParentElement()), start);
      }
      default -> leave(place);
    }
  }

  private void finishIfWorkedThrough(DoubledPlace place) {
    if (!place.isWorkedThrough()) {
      return;
    }
    if (place.scope != null) {
      leave(place);
      return;
    }
    end(place);
    if (place.instance.calledFrom() != null) {
      leave(place.instance.calledFrom());
    }
  }

  /** Out of the element and on along its flows; an event sub-process has none. */
  private void leave(DoubledPlace place) {
    end(place);
    if (place.element instanceof FlowNode node) {
      follow(place.scope, node.getOutgoing());
    }
    finishIfWorkedThrough(place.scope);
  }

  private void cancel(DoubledPlace place) {
    List.copyOf(place.within).forEach(this::cancel);
    List.copyOf(instances.values()).stream()
        .filter(called -> called.instance.calledFrom() == place)
        .forEach(this::cancel);
    end(place);
  }

  private void end(DoubledPlace place) {
    place.left = true;
    forgetWaitsOf(place);
    jobs.cancel(place);
    if (place.scope == null) {
      instances.remove(place.key);
    } else {
      place.scope.within.remove(place);
    }
  }

  private void forgetWaitsOf(DoubledPlace place) {
    messages.unsubscribe(place);
    timers.cancel(place);
  }

  private DoubledPlace place(DoubledPlace scope, ModelElementInstance element) {
    DoubledPlace place = new DoubledPlace(nextKey(), element, scope, scope.instance);
    scope.within.add(place);
    return place;
  }

  private void follow(DoubledPlace scope, Collection<SequenceFlow> flows) {
    flows.forEach(flow -> send(scope, flow.getTarget()));
  }

  private void send(DoubledPlace scope, FlowNode node) {
    scope.arriving++;
    arrivals.add(new Arrival(scope, node));
  }

  private long nextKey() {
    return ++lastKey;
  }
}
