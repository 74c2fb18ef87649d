package org.cocreation.development.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.goal.GoalSnapshot;
import org.cocreation.development.goal.GoalWeightsSnapshot;

/** Follows steering's goals and what they weigh; what else steering tells is not its business. */
@ApplicationScoped
class GoalConsumer implements EventConsumer {

  private final GoalDirectory goals;
  private final ObjectMapper mapper;

  @Inject
  GoalConsumer(GoalDirectory goals, ObjectMapper mapper) {
    this.goals = goals;
    this.mapper = mapper;
  }

  @Override
  public Set<String> topics() {
    return Set.of(ServiceConfiguration.eventsTopicOf("steering"));
  }

  @Override
  public void consume(InboundEvent event) {
    switch (event.type().aggregate()) {
      case "goal" -> {
        requireKnown(event, Set.of("defined"));
        GoalSnapshot goal = read(event.required("goal"), GoalSnapshot.class);
        requireWhole(event, goal.isWhole() && event.partnershipId() != null);
        goals.record(event.partnershipId(), goal, event.sequence());
      }
      case "goal-weights" -> {
        requireKnown(event, Set.of("changed", "agreed"));
        GoalWeightsSnapshot weights = read(event.required("weights"), GoalWeightsSnapshot.class);
        requireWhole(event, weights.isWhole());
        goals.record(weights, event.sequence());
      }
      default -> {
        // Partnerships and cycles are the chassis', the rest concerns others.
      }
    }
  }

  private static void requireKnown(InboundEvent event, Set<String> facts) {
    if (event.type().version() != 1 || !facts.contains(event.type().fact())) {
      throw new PoisonEvent("The type " + event.type() + " is not known here");
    }
  }

  private static void requireWhole(InboundEvent event, boolean whole) {
    if (!whole) {
      throw new PoisonEvent("Event " + event.id() + " does not say all that its contract requires");
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
