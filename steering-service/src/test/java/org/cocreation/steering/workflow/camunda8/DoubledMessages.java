package org.cocreation.steering.workflow.camunda8;

import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The messages that {@link DoubledEngine} keeps for a while, and who waits for which. Each goes to
 * one instance of a process, and never to another one of the same.
 */
final class DoubledMessages {

  /**
   * @param correlatedTo ids of the processes that have had it
   */
  record Message(
      String name,
      String correlationKey,
      String id,
      Instant until,
      Map<String, Object> variables,
      Set<String> correlatedTo) {

    private boolean isLike(Message other) {
      return !id.isEmpty()
          && name.equals(other.name)
          && correlationKey.equals(other.correlationKey)
          && id.equals(other.id);
    }
  }

  /** A place that waits for a message. */
  record Subscription(DoubledPlace place, CatchEvent event, String message, String correlationKey) {

    private boolean isFor(Message published) {
      return message.equals(published.name)
          && correlationKey.equals(published.correlationKey)
          && !published.correlatedTo.contains(processId());
    }

    private String processId() {
      return place.instance.version().model().processId();
    }
  }

  /** A message has found who waits for it. */
  record Correlation(Message message, Subscription subscription) {}

  private final List<Message> messages = new ArrayList<>();
  private final List<Subscription> subscriptions = new ArrayList<>();

  /**
   * @return false where one with the same id is still kept
   */
  boolean publish(
      String name, String key, String id, Instant until, Map<String, Object> variables) {
    Message message = new Message(name, key, id, until, variables, new HashSet<>());
    return messages.stream().noneMatch(message::isLike) && messages.add(message);
  }

  void subscribe(Subscription subscription) {
    subscriptions.add(subscription);
  }

  void unsubscribe(DoubledPlace place) {
    subscriptions.removeIf(subscription -> subscription.place() == place);
  }

  void expire(Instant now) {
    messages.removeIf(message -> !message.until().isAfter(now));
  }

  Optional<Correlation> correlate() {
    for (Message message : messages) {
      for (Subscription waiting : subscriptions) {
        if (waiting.isFor(message)) {
          message.correlatedTo().add(waiting.processId());
          return Optional.of(new Correlation(message, waiting));
        }
      }
    }
    return Optional.empty();
  }

  /** A message that may start the process, once for each. */
  Optional<Message> toStart(String processId, String name, Predicate<String> mayStart) {
    return messages.stream()
        .filter(message -> message.name().equals(name) && mayStart.test(message.correlationKey()))
        .filter(message -> message.correlatedTo().add(processId))
        .findFirst();
  }
}
