package org.cocreation.kpi.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.kpi.cycle.ActivityTold;
import org.cocreation.kpi.cycle.CycleTold;
import org.cocreation.kpi.cycle.FollowCycles;
import org.cocreation.kpi.measurement.FollowGoals;
import org.cocreation.kpi.measurement.GoalTold;
import org.cocreation.kpi.process.ProcessModels;
import org.cocreation.kpi.timeline.Timeline;

/** Reads what all four services tell and keeps the read models after it. */
@ApplicationScoped
class EverybodysEventsConsumer implements EventConsumer {

  /** The service whose activity it is tells that it is open. */
  private static final String ONLY_BETWEEN_SERVICES = "activity.due";

  private final FollowCycles cycles;
  private final FollowGoals goals;
  private final ProcessModels models;
  private final Timeline timeline;
  private final ObjectMapper mapper;

  @Inject
  EverybodysEventsConsumer(
      FollowCycles cycles,
      FollowGoals goals,
      ProcessModels models,
      Timeline timeline,
      ObjectMapper mapper) {
    this.cycles = cycles;
    this.goals = goals;
    this.models = models;
    this.timeline = timeline;
    this.mapper = mapper;
  }

  @Override
  public Set<String> topics() {
    return KnownFacts.services().stream()
        .map(ServiceConfiguration::eventsTopicOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void consume(InboundEvent event) {
    if (!KnownFacts.contains(event.type())) {
      throw new PoisonEvent("The type " + event.type() + " is not known here");
    }
    if (event.type().name().equals(ONLY_BETWEEN_SERVICES)) {
      return;
    }
    switch (event.type().aggregate()) {
      case "cycle" ->
          cycles.follow(
              partnership(event), read(event.required("cycle"), CycleTold.class), event.sequence());
      case "activity" ->
          cycles.followActivity(
              cycle(event), read(event.required("activity"), ActivityTold.class), event.sequence());
      case "goal" -> goals.follow(partnership(event), read(event.required("goal"), GoalTold.class));
      case "process" ->
          models.follow(
              event.required("processId").asText(),
              event.required("checksum").asText(),
              event.required("bpmn").asText(),
              event.time());
      default -> {
        // Told in the timeline alone; partnerships are the directory's.
      }
    }
    if (event.partnershipId() != null) {
      timeline.add(event);
    }
  }

  private static UUID partnership(InboundEvent event) {
    if (event.partnershipId() == null) {
      throw new PoisonEvent("Event " + event.id() + " names no partnership");
    }
    return event.partnershipId();
  }

  private static UUID cycle(InboundEvent event) {
    if (event.cycleId() == null) {
      throw new PoisonEvent("Event " + event.id() + " names no cycle");
    }
    return event.cycleId();
  }

  private <T> T read(JsonNode node, Class<T> type) {
    try {
      return mapper.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new PoisonEvent("The event's data do not do: " + e.getOriginalMessage(), e);
    }
  }
}
