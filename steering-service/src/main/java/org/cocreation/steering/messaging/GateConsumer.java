package org.cocreation.steering.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.steering.value.TakeInTold;
import org.cocreation.steering.value.ToldSnapshot;

/**
 * Follows the opportunities and concepts of development and operations' reviews of the concepts,
 * for the value gate; what else those services tell is not its business.
 */
@ApplicationScoped
class GateConsumer implements EventConsumer {

  /**
   * What it follows of a service.
   *
   * @param part of the event's data that holds the whole state
   */
  private record Followed(
      ToldSnapshot.Kind kind, String service, String part, String title, Set<String> facts) {}

  private static final Map<String, Followed> BY_AGGREGATE =
      Map.of(
          "opportunity",
          new Followed(
              ToldSnapshot.Kind.OPPORTUNITY,
              "development",
              "opportunity",
              "An opportunity",
              Set.of("assessed", "selected", "shelved", "revived", "deselected")),
          "concept",
          new Followed(
              ToldSnapshot.Kind.CONCEPT,
              "development",
              "concept",
              "The concept",
              Set.of("changed", "technically-approved")),
          "concept-review",
          new Followed(
              ToldSnapshot.Kind.CONCEPT_REVIEW,
              "operations",
              "review",
              "The concept's review",
              Set.of("opened", "endorsed", "sent-back", "answered")));

  private final TakeInTold takeInTold;

  @Inject
  GateConsumer(TakeInTold takeInTold) {
    this.takeInTold = takeInTold;
  }

  @Override
  public Set<String> topics() {
    return Set.of(
        ServiceConfiguration.eventsTopicOf("development"),
        ServiceConfiguration.eventsTopicOf("operations"));
  }

  @Override
  public void consume(InboundEvent event) {
    EventType type = event.type();
    Followed followed = BY_AGGREGATE.get(type.aggregate());
    if (followed == null || !followed.service().equals(type.service())) {
      return;
    }
    if (type.version() != 1 || !followed.facts().contains(type.fact())) {
      throw new PoisonEvent("The type " + type + " is not known here");
    }
    if (event.cycleId() == null || event.sequence() < 1) {
      throw new PoisonEvent("Event " + event.id() + " names no cycle or has no number");
    }
    try {
      takeInTold.tell(
          followed.kind(),
          event.cycleId(),
          event.required(followed.part()),
          event.sequence(),
          "%s was %s.".formatted(followed.title(), type.fact().replace('-', ' ')));
    } catch (IllegalArgumentException e) {
      throw new PoisonEvent("Event " + event.id() + " does not do: " + e.getMessage(), e);
    }
  }
}
