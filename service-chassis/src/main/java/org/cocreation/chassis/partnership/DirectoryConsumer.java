package org.cocreation.chassis.partnership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.startup.ServiceConfiguration;

/** Keeps the directories of partnerships and cycles after steering's events. */
@ApplicationScoped
@UnlessBuildProperty(name = "cocreation.service", stringValue = "steering", enableIfMissing = true)
class DirectoryConsumer implements EventConsumer {

  private static final Set<String> PARTNERSHIP_FACTS =
      Set.of(
          "proposed", "accepted", "declined", "member-added", "member-changed", "member-removed");
  private static final Set<String> CYCLE_FACTS =
      Set.of(
          "started",
          "decision-awaited",
          "advanced",
          "moved-back",
          "shelved",
          "revived",
          "stopped",
          "completed");

  private final PartnershipDirectory partnerships;
  private final CycleDirectory cycles;
  private final Event<CycleMoved> moved;
  private final ObjectMapper mapper;

  @Inject
  DirectoryConsumer(
      PartnershipDirectory partnerships,
      CycleDirectory cycles,
      Event<CycleMoved> moved,
      ObjectMapper mapper) {
    this.partnerships = partnerships;
    this.cycles = cycles;
    this.moved = moved;
    this.mapper = mapper;
  }

  @Override
  public Set<String> topics() {
    return Set.of(ServiceConfiguration.eventsTopicOf("steering"));
  }

  /** Follows partnerships and cycles wholly; what else steering tells is not its business. */
  @Override
  public void consume(InboundEvent event) {
    switch (event.type().aggregate()) {
      case "partnership" -> {
        requireKnown(event, PARTNERSHIP_FACTS);
        partnerships.record(
            read(event.required("partnership"), PartnershipSnapshot.class), event.sequence());
      }
      case "cycle" -> {
        requireKnown(event, CYCLE_FACTS);
        CycleSnapshot cycle = read(event.required("cycle"), CycleSnapshot.class);
        if (event.partnershipId() == null) {
          throw new PoisonEvent("Event " + event.id() + " names no partnership");
        }
        if (cycles.record(event.partnershipId(), cycle, event.sequence())) {
          moved.fire(new CycleMoved(cycle));
        }
      }
      default -> {
        // Goals, decisions, activities: read by those whom they concern.
      }
    }
  }

  private static void requireKnown(InboundEvent event, Set<String> facts) {
    if (event.type().version() != 1 || !facts.contains(event.type().fact())) {
      throw new PoisonEvent("The type " + event.type() + " is not known here");
    }
  }

  private <T> T read(JsonNode node, Class<T> type) {
    try {
      return mapper.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new PoisonEvent("The event's data do not do: " + e.getOriginalMessage(), e);
    }
  }
}
