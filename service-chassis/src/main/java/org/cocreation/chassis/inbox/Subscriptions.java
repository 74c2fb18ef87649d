package org.cocreation.chassis.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.startup.ServiceConfiguration;

/** Who takes in what: all that this service's consumers said. */
@ApplicationScoped
public class Subscriptions {

  private final Map<String, List<Subscription>> byTopic = new TreeMap<>();
  private final ObjectMapper tolerant;

  Subscriptions(@All List<EventConsumer> consumers, ObjectMapper mapper) {
    // What a newer release tells besides is passed over; HTTP stays strict.
    this.tolerant = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    consumers.forEach(consumer -> consumer.subscribe(this));
  }

  /** Begins a subscription to what services tell. */
  public Subscription of(String... services) {
    Subscription subscription = new Subscription(Set.of(services), tolerant);
    for (String service : services) {
      add(ServiceConfiguration.eventsTopicOf(service), subscription);
    }
    return subscription;
  }

  /** Begins a subscription to events of a service's contract on a topic of their own. */
  public Subscription ofTopic(String topic, String service) {
    Subscription subscription = new Subscription(Set.of(service), tolerant);
    add(topic, subscription);
    return subscription;
  }

  private void add(String topic, Subscription subscription) {
    byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(subscription);
  }

  /** From which anything is taken in. */
  public Set<String> topics() {
    return byTopic.keySet();
  }

  /** Who takes in a topic of very many events; null where it is like the others. */
  Bulk<?> bulk(String topic) {
    return on(topic).stream()
        .map(Subscription::bulk)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether anybody does anything with it. */
  public boolean isAwaited(String topic, EventType type) {
    return on(topic).stream().anyMatch(subscription -> subscription.isAwaited(type));
  }

  /** Whether it is a fact of something that is followed here, but one that nobody knows. */
  boolean isUnknown(String topic, EventType type) {
    return on(topic).stream().anyMatch(subscription -> subscription.follows(type))
        && on(topic).stream().noneMatch(subscription -> subscription.knows(type));
  }

  /** Whether its consumers know a repeated event by its content. */
  boolean recogniseRepeats(String topic) {
    return on(topic).stream().allMatch(Subscription::recognisesRepeats);
  }

  /**
   * Hands an event to all who await it.
   *
   * @throws PoisonEvent where one of them can never take it in
   */
  public void deliver(String topic, InboundEvent event) {
    deliver(List.of(new Arrival(topic, event)));
  }

  /** {@link #deliver(String, InboundEvent)} for what came together, in its order. */
  void deliver(List<Arrival> arrivals) {
    Map<Subscription, List<InboundEvent>> batches = new LinkedHashMap<>();
    for (Arrival arrival : arrivals) {
      for (Subscription subscription : on(arrival.topic())) {
        subscription.deliver(arrival.event());
        batches.computeIfAbsent(subscription, s -> new ArrayList<>()).add(arrival.event());
      }
    }
    batches.forEach(Subscription::deliverBatch);
  }

  private List<Subscription> on(String topic) {
    return byTopic.getOrDefault(topic, List.of());
  }
}
