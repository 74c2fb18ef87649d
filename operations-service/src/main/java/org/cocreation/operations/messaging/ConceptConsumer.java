package org.cocreation.operations.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.operations.review.ConceptState;
import org.cocreation.operations.review.OpenReview;

/** Follows development's concepts: their technical approval opens a review (R7). */
@ApplicationScoped
class ConceptConsumer implements EventConsumer {

  private static final Set<String> FACTS = Set.of("changed", "technically-approved");

  private final OpenReview openReview;
  private final ObjectMapper mapper;

  @Inject
  ConceptConsumer(OpenReview openReview, ObjectMapper mapper) {
    this.openReview = openReview;
    this.mapper = mapper;
  }

  @Override
  public Set<String> topics() {
    return Set.of(ServiceConfiguration.eventsTopicOf("development"));
  }

  /** Follows concepts wholly; what else development tells is not its business. */
  @Override
  public void consume(InboundEvent event) {
    if (!event.type().aggregate().equals("concept")) {
      return;
    }
    if (event.type().version() != 1 || !FACTS.contains(event.type().fact())) {
      throw new PoisonEvent("The type " + event.type() + " is not known here");
    }
    if (event.partnershipId() == null || event.cycleId() == null) {
      throw new PoisonEvent("Event " + event.id() + " names no partnership or no cycle");
    }
    openReview.told(event.cycleId(), event.partnershipId(), read(event), event.sequence());
  }

  private ConceptState read(InboundEvent event) {
    try {
      ConceptState concept = mapper.treeToValue(event.required("concept"), ConceptState.class);
      if (!concept.isWhole()) {
        throw new PoisonEvent("Event " + event.id() + " does not say all of the concept");
      }
      return concept;
    } catch (JsonProcessingException e) {
      throw new PoisonEvent("The event's data do not do: " + e.getOriginalMessage(), e);
    }
  }
}
