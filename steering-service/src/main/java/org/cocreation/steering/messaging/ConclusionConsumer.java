package org.cocreation.steering.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.steering.value.RecordConclusion;

/**
 * Follows the activities of the development and operations teams, for what they conclude that the
 * value gate is about; what else those services tell is not its business.
 */
@ApplicationScoped
class ConclusionConsumer implements EventConsumer {

  private static final String COMPLETED = "completed";
  private static final Set<String> FACTS = Set.of("opened", COMPLETED, "withdrawn");

  private final RecordConclusion recordConclusion;
  private final ObjectMapper mapper;

  @Inject
  ConclusionConsumer(RecordConclusion recordConclusion, ObjectMapper mapper) {
    this.recordConclusion = recordConclusion;
    this.mapper = mapper;
  }

  /** What of a completed activity the gate needs. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record CompletedActivity(
      UUID id, String key, int round, String conclusion, String completedBy) {}

  @Override
  public Set<String> topics() {
    return Set.of(
        ServiceConfiguration.eventsTopicOf("development"),
        ServiceConfiguration.eventsTopicOf("operations"));
  }

  @Override
  public void consume(InboundEvent event) {
    if (!event.type().aggregate().equals("activity")) {
      return;
    }
    if (event.type().version() != 1 || !FACTS.contains(event.type().fact())) {
      throw new PoisonEvent("The type " + event.type() + " is not known here");
    }
    if (!event.type().fact().equals(COMPLETED)) {
      return;
    }
    CompletedActivity activity = read(event);
    ActivityDefinition definition =
        ActivityDefinition.withKey(activity.key())
            .filter(known -> known.team().service().equals(event.type().service()))
            .orElseThrow(
                () -> new PoisonEvent("No activity of that service is called " + activity.key()));
    recordConclusion.record(
        activity.id(),
        event.cycleId(),
        activity.round(),
        definition,
        activity.conclusion(),
        activity.completedBy());
  }

  private CompletedActivity read(InboundEvent event) {
    try {
      CompletedActivity activity =
          mapper.treeToValue(event.required("activity"), CompletedActivity.class);
      if (activity.id() == null
          || activity.conclusion() == null
          || activity.completedBy() == null
          || event.cycleId() == null) {
        throw new PoisonEvent("Event " + event.id() + " does not say all of what was concluded");
      }
      return activity;
    } catch (JsonProcessingException e) {
      throw new PoisonEvent("The event's data do not do: " + e.getOriginalMessage(), e);
    }
  }
}
