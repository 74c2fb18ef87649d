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
import org.cocreation.steering.progress.GoOnAfterActivity;

/**
 * Follows the activities of the other teams, for what they complete: the process goes on with it,
 * and it is the evidence for which a tranche may ask (R8).
 */
@ApplicationScoped
class CompletedActivityConsumer implements EventConsumer {

  private static final String COMPLETED = "completed";
  private static final Set<String> FACTS = Set.of("opened", COMPLETED, "withdrawn");

  private final GoOnAfterActivity goOn;
  private final ObjectMapper mapper;

  @Inject
  CompletedActivityConsumer(GoOnAfterActivity goOn, ObjectMapper mapper) {
    this.goOn = goOn;
    this.mapper = mapper;
  }

  /** What of a completed activity is needed. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record CompletedActivity(UUID id, String key, int round) {}

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
    try {
      CompletedActivity activity =
          mapper.treeToValue(event.required("activity"), CompletedActivity.class);
      if (activity.id() == null || event.cycleId() == null) {
        throw new PoisonEvent("Event " + event.id() + " does not say what was completed where");
      }
      ActivityDefinition definition =
          ActivityDefinition.withKey(activity.key())
              .filter(known -> known.team().service().equals(event.type().service()))
              .orElseThrow(
                  () -> new PoisonEvent("No activity of that service is called " + activity.key()));
      goOn.afterAnothers(activity.id(), event.cycleId(), definition, activity.round());
    } catch (JsonProcessingException e) {
      throw new PoisonEvent("The event's data do not do: " + e.getOriginalMessage(), e);
    }
  }
}
