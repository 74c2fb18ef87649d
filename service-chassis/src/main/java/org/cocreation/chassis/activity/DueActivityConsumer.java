package org.cocreation.chassis.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.startup.ServiceConfiguration;

/** Hears from steering which of this service's activities are due, and opens them. */
@ApplicationScoped
@UnlessBuildProperty(name = "cocreation.service", stringValue = "steering", enableIfMissing = true)
@UnlessBuildProperty(name = "cocreation.service", stringValue = "kpi", enableIfMissing = true)
class DueActivityConsumer implements EventConsumer {

  private final OpenActivity openActivity;
  private final ServiceConfiguration service;
  private final ObjectMapper mapper;

  @Inject
  DueActivityConsumer(
      OpenActivity openActivity, ServiceConfiguration service, ObjectMapper mapper) {
    this.openActivity = openActivity;
    this.service = service;
    this.mapper = mapper;
  }

  /** What of a due activity is needed. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record DueActivity(String key, int round) {}

  @Override
  public Set<String> topics() {
    return Set.of(ServiceConfiguration.eventsTopicOf("steering"));
  }

  @Override
  public void consume(InboundEvent event) {
    if (!event.type().name().equals("activity.due")) {
      return;
    }
    DueActivity due = read(event);
    find(due)
        .ifPresent(
            activity -> {
              boolean ignored =
                  openActivity.open(activity, event.partnershipId(), event.cycleId(), due.round());
            });
  }

  private DueActivity read(InboundEvent event) {
    if (event.type().version() != 1) {
      throw new PoisonEvent("The type " + event.type() + " is not known here");
    }
    if (event.partnershipId() == null || event.cycleId() == null) {
      throw new PoisonEvent("Event " + event.id() + " names no partnership or no cycle");
    }
    try {
      DueActivity due = mapper.treeToValue(event.required("activity"), DueActivity.class);
      if (due.key() == null || due.round() < 1) {
        throw new PoisonEvent("Event " + event.id() + " does not say which activity is due");
      }
      return due;
    } catch (JsonProcessingException e) {
      throw new PoisonEvent("The event's data cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  /** Empty for another team's activity, and for one that only a newer release knows. */
  private Optional<ActivityDefinition> find(DueActivity due) {
    return ActivityDefinition.withKey(due.key())
        .filter(activity -> activity.team().service().equals(service.name()));
  }
}
