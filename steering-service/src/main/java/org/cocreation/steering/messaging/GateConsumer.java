package org.cocreation.steering.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.steering.told.TakeInTold;
import org.cocreation.steering.told.ToldSnapshot.Kind;

/**
 * Follows the opportunities and concepts of development and operations' reviews of the concepts,
 * for the value gate.
 */
@ApplicationScoped
class GateConsumer implements EventConsumer {

  private final TakeInTold takeInTold;

  GateConsumer(TakeInTold takeInTold) {
    this.takeInTold = takeInTold;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .of("development")
        .on(
            "opportunity",
            JsonNode.class,
            told(Kind.OPPORTUNITY, "An opportunity"),
            "assessed",
            "selected",
            "shelved",
            "revived",
            "deselected")
        .on(
            "concept",
            JsonNode.class,
            told(Kind.CONCEPT, "The concept"),
            "changed",
            "technically-approved",
            "approval-voided");
    events
        .of("operations")
        .on(
            "concept-review",
            "review",
            JsonNode.class,
            told(Kind.CONCEPT_REVIEW, "The concept's review"),
            "opened",
            "endorsed",
            "sent-back",
            "answered");
  }

  /** Kept as it was told: what of it is signed is chosen at the gate. */
  private BiConsumer<InboundEvent, JsonNode> told(Kind kind, String title) {
    return (event, state) -> {
      String reason =
          event.type().fact().equals("approval-voided")
              ? "%s is not technically approved any more.".formatted(title)
              : "%s was %s.".formatted(title, event.type().fact().replace('-', ' '));
      try {
        takeInTold.tell(kind, event.requiredCycleId(), state, event.requiredSequence(), reason);
      } catch (IllegalArgumentException e) {
        throw new PoisonEvent("Event " + event.id() + " cannot be taken in: " + e.getMessage(), e);
      }
    };
  }
}
